/** What a set of facts holds, in a line. */
import type {ReportedFact, Thing} from './fact';

const LABELS: readonly (readonly [labels: readonly string[], one: string, many: string])[] = [
  [['Person'], 'person', 'people'],
  [['Organization', 'Place'], 'body or place', 'bodies and places'],
  [['Event'], 'event', 'events'],
  [['Honour'], 'honour', 'honours'],
  [['Initiative'], 'brand or method', 'brands and methods'],
  [['Figure'], 'figure', 'figures'],
  [['Statement'], 'statement', 'statements'],
];

export const counted = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;

const distinct = (things: readonly Thing[]): number => new Set(things.map(({id}) => id)).size;

/** `11 people, 23 bodies and places, 1 event`: what these facts speak of. */
export const contentLine = (facts: readonly ReportedFact[]): string => {
  const things = facts.flatMap(({subject, object}) => [subject, object]);
  return LABELS.flatMap(([labels, one, many]) => {
    const count = distinct(things.filter(({label}) => labels.includes(label)));
    return count === 0 ? [] : [counted(count, one, many)];
  }).join(', ');
};
