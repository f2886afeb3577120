import {byPosition, contains} from '../../article/span';
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

const isSame = (a: EntityRef, b: EntityRef): boolean =>
  a.label === b.label && a.kind === b.kind && a.name === b.name;

/**
 * A claim whose words name an entity only by a noun is proved by the sentence with its name too:
 * the nearest one, so the chain from 公司 to the firm can be followed.
 */
export const provedByChain = (
  claim: Claim,
  references: readonly NounReference[],
  mentions: readonly Mention[],
): Claim => {
  const within = (span: {start: number; end: number}): boolean =>
    claim.evidence.some(place => contains(place, span));
  const chain = [claim.from, claim.to].flatMap(ref => {
    if (mentions.some(mention => mention.name === ref.name && within(mention))) return [];
    const used = references.find(reference => isSame(reference.ref, ref) && within(reference));
    return used ? [used.antecedent] : [];
  });
  return chain.length > 0 ? {...claim, evidence: [...claim.evidence, ...chain]} : claim;
};
