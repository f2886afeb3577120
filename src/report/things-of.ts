/** Facts whose object is of one label, grouped by that object: who got the honour, who said it. */
import type {ReportedFact, Thing} from './fact';
import {groupBy} from './group';

export interface Gathered {
  readonly thing: Thing;
  readonly facts: readonly ReportedFact[];
}

export const gatheredByObject = (facts: readonly ReportedFact[], label: string): Gathered[] =>
  [
    ...groupBy(
      facts.filter(({object}) => object.label === label),
      ({object}) => object.id,
    ),
  ].flatMap(([, group]) => {
    const [first] = group;
    return first === undefined ? [] : [{thing: first.object, facts: group}];
  });
