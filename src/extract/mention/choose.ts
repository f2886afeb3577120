import {byPosition, length, overlaps} from '../../article/span';
import type {Mention} from '../document';

/** How much a mention is worth: sure ones first, then long ones. */
const worth = (mention: Mention): number => mention.confidence + length(mention) / 100;

/** Of mentions that overlap the worthiest; the result is sorted and does not overlap. */
export const withoutOverlaps = (mentions: readonly Mention[]): Mention[] => {
  const chosen: Mention[] = [];
  let cluster: Mention[] = [];
  let clusterEnd = -1;
  const settle = (): void => {
    const kept: Mention[] = [];
    for (const mention of [...cluster].sort((a, b) => worth(b) - worth(a))) {
      if (!kept.some(other => overlaps(other, mention))) kept.push(mention);
    }
    chosen.push(...kept.sort(byPosition));
    cluster = [];
  };
  for (const mention of [...mentions].sort(byPosition)) {
    if (mention.start >= clusterEnd) settle();
    cluster.push(mention);
    clusterEnd = Math.max(clusterEnd, mention.end);
  }
  settle();
  return chosen;
};
