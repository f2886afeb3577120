/** Reads one line of ArticleFacts, the public format: nothing in it is trusted. */
import {TupuError, messageOf} from '../article/error';
import {ENTITY_LABELS, FACT_TYPES, FACTS_FORMAT, type ArticleFacts} from '../article/facts';
import {checkModel} from './check-model';
import {
  count,
  filledText,
  flag,
  key,
  list,
  nullable,
  oneOf,
  record,
  scalars,
  share,
  text,
} from './shape';

const span = {start: count, end: count};

const articleFacts = record({
  format: oneOf([FACTS_FORMAT]),
  article: record({
    id: key,
    docId: key,
    sha256: filledText,
    title: nullable(text),
    url: nullable(text),
    source: nullable(text),
    publishedAt: nullable(key),
  }),
  sentences: list(
    record({
      id: key,
      index: count,
      kind: text,
      text,
      rawStart: count,
      rawEnd: count,
      ...span,
    }),
  ),
  entities: list(
    record({
      id: key,
      label: oneOf(ENTITY_LABELS),
      kind: nullable(text),
      name: key,
      composed: flag,
      properties: scalars,
    }),
  ),
  mentions: list(
    record({
      entity: filledText,
      sentence: filledText,
      surface: text,
      rule: text,
      confidence: share,
      ...span,
    }),
  ),
  facts: list(
    record({
      id: filledText,
      type: oneOf(FACT_TYPES),
      from: filledText,
      to: filledText,
      properties: scalars,
      evidence: list(record({sentence: filledText, ...span})),
      quote: text,
      rule: text,
      confidence: share,
    }),
  ),
});

/** The first name that is used but not listed, or null. */
const dangling = ({sentences, entities, mentions, facts}: ArticleFacts): string | null => {
  const known = new Set(sentences.map(({id}) => id));
  const listed = new Set(entities.map(({id}) => id));
  const sentence = [
    ...mentions.map(mention => mention.sentence),
    ...facts.flatMap(({evidence}) => evidence.map(proof => proof.sentence)),
  ].find(id => !known.has(id));
  if (sentence !== undefined) {
    return `sentence ${sentence} is not listed`;
  }
  const entity = mentions.find(mention => !listed.has(mention.entity))?.entity;
  return entity === undefined ? null : `entity ${entity} is not listed`;
};

/** Half a surrogate pair, written as an escape; the engines would store another text than was given. */
const HALF_CHARACTER = /\\ud[89a-f]/iu;
const wellFormed = (_key: string, value: unknown): unknown =>
  typeof value === 'string' ? Buffer.from(value).toString() : value;

const parsed = (line: string): unknown => {
  try {
    return HALF_CHARACTER.test(line) ? JSON.parse(line, wellFormed) : JSON.parse(line);
  } catch (cause) {
    return new Error(`it is no JSON: ${messageOf(cause)}`);
  }
};

/** `origin` (`facts.jsonl:12`) stands in the message of FACTS_INVALID. */
export const parseFactsLine = (line: string, origin: string): ArticleFacts => {
  const refuse = (reason: string): never => {
    throw new TupuError(
      'FACTS_INVALID',
      `${origin}: ${reason}`,
      'Lines are made by `tupu extract`; docs/article-facts.md says what may stand in them.',
    );
  };
  const value = parsed(line);
  if (value instanceof Error) {
    return refuse(value.message);
  }
  const complaint = articleFacts(value, '');
  if (complaint !== null) {
    return refuse(complaint);
  }
  const facts = value as ArticleFacts;
  const missing = dangling(facts);
  if (missing !== null) {
    return refuse(missing);
  }
  try {
    checkModel(facts);
  } catch (error) {
    return refuse(messageOf(error));
  }
  return facts;
};
