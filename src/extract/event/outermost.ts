import {contains} from '../../article/span';
import type {Mention} from '../document';

/** Mentions of bodies and areas that lie in no other one, in order of reading. */
export const outermostBodies = (mentions: readonly Mention[]): Mention[] => {
  const bodies = mentions.filter(({kind}) => kind === 'body' || kind === 'area');
  let last: Mention | null = null;
  return bodies.filter(body => {
    if (last && contains(last, body)) return false;
    last = body;
    return true;
  });
};

/** Mentions one after another joined by 、 and the like, from the first on. */
export const joinedRun = (
  text: string,
  mentions: readonly Mention[],
  first: Mention,
  joins: RegExp,
): Mention[] => {
  const run = [first];
  for (const mention of mentions) {
    const last = run.at(-1) ?? first;
    if (mention.start < last.end) continue;
    if (!joins.test(text.slice(last.end, mention.start))) break;
    run.push(mention);
  }
  return run;
};
