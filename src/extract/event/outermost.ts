import type {Document, Mention} from '../document';
import {outermost} from '../outermost';

/** Mentions of bodies and areas that lie in no other one, in order of reading. */
export const outermostBodies = (mentions: readonly Mention[]): Mention[] =>
  outermost(mentions).filter(({kind}) => kind === 'body' || kind === 'area');

/** Those of a whole article, kept as long as its mentions are: each event asks for them. */
const known = new WeakMap<readonly Mention[], readonly Mention[]>();

export const bodiesOfArticle = ({mentions}: Pick<Document, 'mentions'>): readonly Mention[] => {
  const bodies = known.get(mentions) ?? outermostBodies(mentions);
  known.set(mentions, bodies);
  return bodies;
};

const GLOSS = /(?:简称|下称|以下称|又称|原名)[“"]?$/u;
const GLOSS_LENGTH = 6;

/** 北岸科技股份有限公司（以下简称“北岸科技”）: the same body once more. */
export const isGloss = (text: string, {start}: Mention): boolean =>
  GLOSS.test(text.slice(Math.max(0, start - GLOSS_LENGTH), start));

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
