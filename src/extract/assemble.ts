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

const entityId = ({label, kind, name}: EntityRef): string => contentId(label, kind, name);

const toEntity = (ref: EntityRef): Entity => ({
  id: entityId(ref),
  label: ref.label,
  kind: ref.kind,
  name: ref.name,
  composed: ref.composed ?? false,
  properties: ref.properties ?? {},
});

const evidenceOf = (span: Span, records: readonly SentenceRecord[]): Evidence[] => {
  const sentence = sentenceAt(records, span.start);
  if (!sentence) return [];
  const end = Math.min(span.end, sentence.end);
  return [{sentence: sentence.id, start: Math.max(span.start, sentence.start), end}];
};

const LONGEST_QUOTE = 300;

/** The sentence, or of a very long one the words around the evidence. */
const quoteOf = (sentence: SentenceRecord, evidence: Evidence): string => {
  if (sentence.text.length <= LONGEST_QUOTE) return sentence.text;
  const margin = Math.max(0, LONGEST_QUOTE - (evidence.end - evidence.start)) >> 1;
  const start = Math.max(0, evidence.start - sentence.start - margin);
  return sentence.text.slice(start, start + LONGEST_QUOTE);
};

const toFact = (claim: Claim, records: readonly SentenceRecord[]): Fact[] => {
  const evidence = claim.evidence.flatMap(span => evidenceOf(span, records));
  const [first] = evidence;
  const sentence = records.find(record => record.id === first?.sentence);
  if (!first || !sentence) return [];
  const [from, to] = [entityId(claim.from), entityId(claim.to)];
  const properties = JSON.stringify(
    Object.entries(claim.properties).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
  return [
    {
      id: contentId(claim.type, from, to, properties, first.sentence),
      type: claim.type,
      from,
      to,
      properties: claim.properties,
      evidence,
      quote: quoteOf(sentence, first),
      rule: claim.rule,
      confidence: Math.round(claim.confidence * 1000) / 1000,
    },
  ];
};

/** The first of each id; an entity that stands in the text is not composed, whoever says so. */
const uniqueById = <T extends {readonly id: string}>(items: readonly T[]): T[] =>
  [...new Map([...items].reverse().map(item => [item.id, item])).values()].reverse();

const toMention = (
  {start, end, ref, rule, confidence}: Occurrence,
  text: string,
  records: readonly SentenceRecord[],
): MentionRecord[] => {
  const sentence = sentenceAt(records, start);
  if (!sentence || start < sentence.start || end > sentence.end) return [];
  return [
    {
      entity: entityId(ref),
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
  const entities = [
    ...all.map(occurrence => toEntity(occurrence.ref)),
    ...claims.flatMap(claim => [toEntity(claim.from), toEntity(claim.to)]),
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
    entities: uniqueById(entities),
    mentions: all.flatMap(occurrence => toMention(occurrence, text, sentences)),
    facts: uniqueById(claims.flatMap(claim => toFact(claim, sentences))),
  };
};
