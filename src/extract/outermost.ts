import {contains} from '../article/span';
import type {Mention} from './document';

/** Mentions that lie in no other. */
export const outermost = (mentions: readonly Mention[]): Mention[] => {
  const outer: Mention[] = [];
  for (const mention of mentions) {
    const last = outer.at(-1);
    if (!last || !contains(last, mention)) outer.push(mention);
  }
  return outer;
};
