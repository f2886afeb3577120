import type {PostBody} from '../body/body';
import type {Holding} from '../holder/link';
import type {PostList} from '../list';

/** What a roster's lines have named: the committee of its headings, the body of its columns. */
export interface RosterBodies {
  readonly heading: PostBody | null;
  readonly column: PostBody | null;
  /** Index of the last sentence that was a line of it. */
  readonly index: number;
}

export const NO_BODIES: RosterBodies = {heading: null, column: null, index: -1};

/** Lines between two entries of a leaders' page tell their duties; further down another list begins. */
const REACH = 6;

export const isRosterRule = (rule: string): boolean => rule.startsWith('roster-');

export const bodyAbove = (above: RosterBodies, rule: string): PostBody | null =>
  rule === 'roster-heading' ? above.heading : above.column;

const firstBody = (
  holdings: readonly Holding[],
  rule: string,
  bodies: ReadonlyMap<PostList, readonly (PostBody | null)[]>,
): PostBody | null => {
  const list = holdings.find(holding => holding.rule === rule)?.list;
  return (list && bodies.get(list)?.find(body => body !== null)) ?? null;
};

/** A roster keeps its first bodies until it ends. */
export const bodiesAfter = (
  above: RosterBodies,
  index: number,
  holdings: readonly Holding[],
  bodies: ReadonlyMap<PostList, readonly (PostBody | null)[]>,
): RosterBodies => {
  const isLine = holdings.some(({rule}) => isRosterRule(rule));
  const known = above.index >= 0 && index - above.index <= REACH ? above : NO_BODIES;
  if (!isLine) return known;
  return {
    heading: known.heading ?? firstBody(holdings, 'roster-heading', bodies),
    column: known.column ?? firstBody(holdings, 'roster-column', bodies),
    index,
  };
};
