import {
  FACTS_FORMAT,
  type ArticleFacts,
  type Entity,
  type Evidence,
  type Fact,
  type MentionRecord,
  type SentenceRecord,
} from '../article/facts';
import {contentId, sha256} from '../article/identity';
import {byPosition, type Span} from '../article/span';
import type {Claim, EntityRef} from './claim';
import type {Document} from './document';
import {refOf} from './entity-ref';
import type {Occurrence} from './occurrence';

const sentenceRecords = ({article, sentences}: Document): SentenceRecord[] =>
  sentences.map(({index, kind, text, start, end}) => ({
    id: contentId(article.id, index),
    index,
    kind,
    text,
    start,
    end,
    rawStart: article.toRaw(start),
    rawEnd: article.toRaw(end),
  }));

/** The record whose sentence holds a place; a place between two belongs to the one before. */
const sentenceAt = (records: readonly SentenceRecord[], place: number): SentenceRecord | null => {
  let [low, high] = [0, records.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((records[middle]?.start ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return records[low] ?? null;
};

type EntityIds = (ref: EntityRef) => string;

interface KnownEntity {
  readonly ref: EntityRef;
  readonly id: string;
}

/** Ids of entities; an article speaks of most of them again and again. */
const entityIds = (): EntityIds => {
  const byRef = new Map<EntityRef, string>();
  const byName = new Map<string, KnownEntity[]>();
  const idOf = (ref: EntityRef): string => {
    const {label, kind, name} = ref;
    const named = byName.get(name) ?? [];
    const known = named.find(({ref: other}) => other.label === label && other.kind === kind);
    if (known) return known.id;
    const id = contentId(label, kind, name);
    byName.set(name, [...named, {ref, id}]);
    return id;
  };
  return ref => {
    const known = byRef.get(ref);
    if (known !== undefined) return known;
    const id = idOf(ref);
    byRef.set(ref, id);
    return id;
  };
};

const toEntity = (ref: EntityRef, idOf: EntityIds): Entity => ({
  id: idOf(ref),
  label: ref.label,
  kind: ref.kind,
  name: ref.name,
  composed: ref.composed ?? false,
  properties: ref.properties ?? {},
});

interface Proof {
  readonly sentence: SentenceRecord;
  readonly evidence: Evidence;
}

const proofOf = (span: Span, records: readonly SentenceRecord[]): Proof[] => {
  const sentence = sentenceAt(records, span.start);
  if (!sentence) return [];
  const start = Math.max(span.start, sentence.start);
  const end = Math.min(span.end, sentence.end);
  return [{sentence, evidence: {sentence: sentence.id, start, end}}];
};

const LONGEST_QUOTE = 300;

/** The sentence, or of a very long one the words around the evidence. */
const quoteOf = ({sentence, evidence}: Proof): string => {
  if (sentence.text.length <= LONGEST_QUOTE) return sentence.text;
  const margin = Math.max(0, LONGEST_QUOTE - (evidence.end - evidence.start)) >> 1;
  const start = Math.max(0, evidence.start - sentence.start - margin);
  return sentence.text.slice(start, start + LONGEST_QUOTE);
};

const toFact = (claim: Claim, records: readonly SentenceRecord[], idOf: EntityIds): Fact[] => {
  const proofs = claim.evidence.flatMap(span => proofOf(span, records));
  const [first] = proofs;
  if (!first) return [];
  const [from, to] = [idOf(claim.from), idOf(claim.to)];
  const properties = JSON.stringify(
    Object.entries(claim.properties).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
  return [
    {
      id: contentId(claim.type, from, to, properties, first.sentence.id),
      type: claim.type,
      from,
      to,
      properties: claim.properties,
      evidence: proofs.map(({evidence}) => evidence),
      quote: quoteOf(first),
      rule: claim.rule,
      confidence: Math.round(claim.confidence * 1000) / 1000,
    },
  ];
};

/** The first of each id; an entity that stands in the text is not composed, whoever says so. */
const uniqueBy = <T extends object>(items: readonly T[], idOf: (item: T) => string): T[] => {
  const byId = new Map<string, T>();
  for (let at = items.length - 1; at >= 0; at -= 1) {
    const item = items[at];
    if (item) byId.set(idOf(item), item);
  }
  return [...byId.values()].reverse();
};

const toMention = (
  {start, end, ref, rule, confidence}: Occurrence,
  text: string,
  records: readonly SentenceRecord[],
  idOf: EntityIds,
): MentionRecord[] => {
  const sentence = sentenceAt(records, start);
  if (!sentence || start < sentence.start || end > sentence.end) return [];
  return [
    {
      entity: idOf(ref),
      sentence: sentence.id,
      start,
      end,
      surface: text.slice(start, end),
      rule,
      confidence: Math.round(confidence * 1000) / 1000,
    },
  ];
};

/**
 * Gives ids to what the extractors found. The same article gives the same record byte for byte;
 * claims without a sentence are dropped.
 */
export const assemble = (
  document: Document,
  occurrences: readonly Occurrence[],
  claims: readonly Claim[],
): ArticleFacts => {
  const {article, text} = document;
  const sentences = sentenceRecords(document);
  const named: Occurrence[] = document.mentions
    .filter(mention => mention.kind !== 'title')
    .map(mention => ({...mention, ref: refOf(mention)}));
  const all = [...named, ...occurrences].sort(byPosition);
  const idOf = entityIds();
  const refs = [
    ...all.map(occurrence => occurrence.ref),
    ...claims.flatMap(claim => [claim.from, claim.to]),
  ];
  return {
    format: FACTS_FORMAT,
    article: {
      id: article.id,
      docId: article.docId,
      sha256: sha256(article.rawText),
      ...article.metadata,
    },
    sentences,
    entities: uniqueBy(refs, idOf).map(ref => toEntity(ref, idOf)),
    mentions: all.flatMap(occurrence => toMention(occurrence, text, sentences, idOf)),
    facts: uniqueBy(
      claims.flatMap(claim => toFact(claim, sentences, idOf)),
      fact => fact.id,
    ),
  };
};
