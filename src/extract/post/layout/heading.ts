import type {Mention} from '../../document';
import type {Holding} from '../holder/link';
import {PERSON_SIGN, type Shape} from '../shape';

/** What the last heading of a resolution says of the lines below it: 任命：, 六、决定免去. */
export type Heading = 'appointed' | 'removed' | null;

const HEADING = /(?<verb>任命|聘任|免去|免职)(?:下列(?:同志|人员))?(?:名单)?(?:如下)?[：:]?$/u;
/** A heading's verb and what follows it is no longer. */
const LONGEST_END = 11;
const ENTRY = new RegExp(
  `^[\\s\\u3000]*(?:[（(]?[一二三四五六七八九十\\d]{1,3}[）)、.．])?[\\s\\u3000]*${PERSON_SIGN}`,
  'u',
);

/** A heading goes for the lines that begin with a name, until another line comes. */
export const headingAfter = ({text, groups}: Shape, heading: Heading): Heading => {
  const verb = groups.size === 0 ? HEADING.exec(text.slice(-LONGEST_END))?.groups?.verb : undefined;
  if (verb !== undefined) return verb.startsWith('免') ? 'removed' : 'appointed';
  return heading !== null && ENTRY.test(text) ? heading : null;
};

const isBehind = (person: Mention, {list}: Holding): boolean => list.start >= person.end;

/** The offices behind a name are what the heading gives or takes. */
export const underHeading = (
  holdings: readonly Holding[],
  shape: Shape,
  heading: Heading,
): readonly Holding[] => {
  if (heading === null || !ENTRY.test(shape.text)) return holdings;
  return holdings.map(holding => {
    if (holding.status !== 'current' || !isBehind(holding.person, holding)) return holding;
    return heading === 'removed'
      ? {...holding, status: 'removed', change: 'removed'}
      : {...holding, change: 'appointed'};
  });
};
