import {byPosition, spansWithin} from '../../article/span';
import type {Claim, EntityRef} from '../claim';
import type {Document, Mention} from '../document';
import type {NounReference} from './references';

/**
 * The article with its nouns read as names: 公司 stands for the firm it speaks of, so that what is
 * told of 公司 is told of the firm.
 */
export const withReferences = (
  document: Document,
  references: readonly NounReference[],
): Document => ({
  ...document,
  mentions: [
    ...document.mentions,
    ...references.map(({start, end, antecedent, rule, confidence}): Mention => ({
      ...antecedent,
      start,
      end,
      rule,
      confidence,
    })),
  ].toSorted(byPosition),
});

/** The items by what they name, each list in order of reading; kept as long as the items are. */
const groupedOnce = <T extends object>(keyOf: (item: T) => string) => {
  const known = new WeakMap<readonly T[], Map<string, T[]>>();
  return (items: readonly T[]): ReadonlyMap<string, readonly T[]> => {
    let groups = known.get(items);
    if (!groups) {
      groups = new Map<string, T[]>();
      for (const item of items) {
        const group = groups.get(keyOf(item));
        if (group) group.push(item);
        else groups.set(keyOf(item), [item]);
      }
      known.set(items, groups);
    }
    return groups;
  };
};

const keyOfRef = ({label, kind, name}: EntityRef): string => `${label}\n${kind ?? ''}\n${name}`;
const byName = groupedOnce<Mention>(({name}) => name);
const byRef = groupedOnce<NounReference>(({ref}) => keyOfRef(ref));

/**
 * A claim whose words name an entity only by a noun is proved by the sentence with its name too:
 * the nearest one, so the chain from 公司 to the firm can be followed.
 */
export const provedByChain = (
  claim: Claim,
  references: readonly NounReference[],
  mentions: readonly Mention[],
): Claim => {
  const chain = [claim.from, claim.to].flatMap(ref => {
    const named = byName(mentions).get(ref.name) ?? [];
    if (claim.evidence.some(place => spansWithin(named, place).length > 0)) return [];
    const spoken = byRef(references).get(keyOfRef(ref)) ?? [];
    const [used] = claim.evidence
      .flatMap(place => spansWithin(spoken, place))
      .sort((a, b) => a.start - b.start);
    return used ? [used.antecedent] : [];
  });
  return chain.length > 0 ? {...claim, evidence: [...claim.evidence, ...chain]} : claim;
};
