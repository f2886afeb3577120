/**
 * How one relationship carries what many articles say. The stored state is a set of proofs, one
 * an article, and everything an analyst reads is computed from that set: so it does not matter in
 * which order articles come, how often, or that one of them is taken back.
 */
import type {Properties, Scalar} from '../article/facts';
import type {Value, Values} from './value';

export interface Proof {
  /** Article.id */
  readonly article: string;
  /** Same for reprints: `contentId` of the article's true text. */
  readonly text: string;
  /** The article's date, ISO, or null. */
  readonly seen: string | null;
  /** Sentence ids in reading order, never empty. */
  readonly evidence: readonly string[];
  readonly quote: string;
  readonly rule: string;
  /** 0 to 1. */
  readonly confidence: number;
  /** The fact's own properties (status, since ...). */
  readonly properties: Properties;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Articles without a date come last: a dated one is the better witness of "first seen". */
const byDate = (a: Proof, b: Proof): number =>
  compare(a.seen ?? '9', b.seen ?? '9') || compare(a.article, b.article);

const byTrust = (a: Proof, b: Proof): number => b.confidence - a.confidence || byDate(a, b);

/** Keys in sorted order, so that equal proofs are equal texts. */
export const sortedProperties = (properties: Properties): Properties => {
  const sorted: Record<string, Scalar> = {};
  for (const key of Object.keys(properties).sort(compare)) {
    const value = properties[key];
    if (value !== undefined) sorted[key] = value;
  }
  return sorted;
};

/** A proof that was read keeps its text, so that what many articles prove is written quickly. */
const texts = new WeakMap<Proof, string>();

const encodeProof = (proof: Proof): string =>
  texts.get(proof) ??
  JSON.stringify({
    article: proof.article,
    text: proof.text,
    seen: proof.seen,
    evidence: proof.evidence,
    quote: proof.quote,
    rule: proof.rule,
    confidence: proof.confidence,
    properties: sortedProperties(proof.properties),
  });

const decodeProof = (text: string): Proof => {
  const proof = JSON.parse(text) as Proof;
  texts.set(proof, text);
  return proof;
};

/** Reads what `encodeProof` wrote; a store never holds anything else there. */
export const decodeProofs = (proofs: Value | undefined): Proof[] =>
  Array.isArray(proofs) ? proofs.map(proof => decodeProof(String(proof))) : [];

/** What articles prove now, by their ids; null for one that proves it no more. */
export type ProofNews = ReadonlyMap<string, Proof | null>;

/** The set with the proofs of these articles put in, replaced or taken out. */
export const withNews = (proofs: readonly Proof[], news: ProofNews): Proof[] => [
  ...proofs.filter(({article}) => !news.has(article)),
  ...[...news.values()].flatMap(proof => proof ?? []),
];

/**
 * What the relationship shows. `quote`, `rule` and `confidence` are those of the surest proof
 * (of equally sure ones the earliest); a property two articles give differently is the surest
 * one's; `sources` counts articles of different text, so a reprint is no second witness.
 */
export const propertiesOfProofs = (id: string, proofs: readonly Proof[]): Values => {
  const trusted = [...proofs].sort(byTrust);
  const dated = [...proofs].sort(byDate);
  const [best] = trusted;
  const shown: Record<string, Value> = {};
  for (const {properties} of trusted.toReversed()) Object.assign(shown, properties);
  shown.id = id;
  shown.evidence = dated.flatMap(({evidence}) => evidence);
  if (best !== undefined) {
    shown.quote = best.quote;
    shown.rule = best.rule;
    shown.confidence = best.confidence;
  }
  const dates = dated.flatMap(({seen}) => seen ?? []);
  const [first] = dates;
  const last = dates.at(-1);
  if (first !== undefined && last !== undefined) {
    shown.firstSeen = first;
    shown.lastSeen = last;
  }
  shown.sources = new Set(proofs.map(({text}) => text)).size;
  shown.proofs = dated.map(encodeProof);
  return shown;
};
