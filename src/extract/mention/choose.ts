import {byPosition, length, overlaps} from '../../article/span';
import type {Mention} from '../document';

/** How much a mention is worth: sure ones first, then long ones. */
const worth = (mention: Mention): number => mention.confidence + length(mention) / 100;

/** 北岸 inside 北岸纪念馆 is no area that stands on its own, however sure the tagger is of it. */
const withoutInnerAreas = (mentions: readonly Mention[]): Mention[] => {
  const bodies = mentions.filter(({kind}) => kind === 'body').sort(byPosition);
  let reach = 0;
  let next = 0;
  return [...mentions].sort(byPosition).filter(mention => {
    while ((bodies[next]?.start ?? Infinity) <= mention.start) {
      reach = Math.max(reach, bodies[next]?.end ?? 0);
      next += 1;
    }
    return mention.kind !== 'area' || reach < mention.end;
  });
};

/** Of mentions that overlap the worthiest; the result is sorted and does not overlap. */
export const withoutOverlaps = (mentions: readonly Mention[]): Mention[] => {
  const chosen: Mention[] = [];
  let cluster: Mention[] = [];
  let clusterEnd = -1;
  const settle = (): void => {
    if (cluster.length < 2) {
      chosen.push(...cluster);
      cluster = [];
      return;
    }
    const kept: Mention[] = [];
    for (const mention of [...cluster].sort((a, b) => worth(b) - worth(a))) {
      if (!kept.some(other => overlaps(other, mention))) kept.push(mention);
    }
    chosen.push(...kept.sort(byPosition));
    cluster = [];
  };
  for (const mention of withoutInnerAreas(mentions)) {
    if (mention.start >= clusterEnd) settle();
    cluster.push(mention);
    clusterEnd = Math.max(clusterEnd, mention.end);
  }
  settle();
  return chosen;
};
