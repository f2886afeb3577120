/** Reads one line of ArticleFacts, the public format: nothing in it is trusted. */
import {TupuError, reasonOf} from '../article/error';
import {ENTITY_LABELS, FACT_TYPES, FACTS_FORMAT, type ArticleFacts} from '../article/facts';
import type {Texts} from '../article/texts';
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
const dangling = ({sentences, entities, mentions, facts}: ArticleFacts): Texts | null => {
  const known = new Set(sentences.map(({id}) => id));
  const listed = new Set(entities.map(({id}) => id));
  const sentence = [
    ...mentions.map(mention => mention.sentence),
    ...facts.flatMap(({evidence}) => evidence.map(proof => proof.sentence)),
  ].find(id => !known.has(id));
  if (sentence !== undefined) {
    return {en: `sentence ${sentence} is not listed`, zh: `句子 ${sentence} 未列出`};
  }
  const entity = mentions.find(mention => !listed.has(mention.entity))?.entity;
  return entity === undefined
    ? null
    : {en: `entity ${entity} is not listed`, zh: `实体 ${entity} 未列出`};
};

/** Half a surrogate pair, written as an escape; the engines would store another text than was given. */
const HALF_CHARACTER = /\\ud[89a-f]/iu;
const wellFormed = (_key: string, value: unknown): unknown =>
  typeof value === 'string' ? Buffer.from(value).toString() : value;

const parsed = (line: string): unknown =>
  HALF_CHARACTER.test(line) ? JSON.parse(line, wellFormed) : JSON.parse(line);

const ADVICE: Texts = {
  en: 'Lines are made by `tupu extract`; docs/article-facts.md says what may stand in them.',
  zh: '这些行由 `tupu extract` 生成；其中可以有什么，见 docs/article-facts.md。',
};

/** `origin` (`facts.jsonl:12`) stands in the message of FACTS_INVALID. */
export const parseFactsLine = (line: string, origin: string): ArticleFacts => {
  const refuse = ({en, zh}: Texts): never => {
    throw new TupuError('FACTS_INVALID', {en: `${origin}: ${en}`, zh: `${origin}：${zh}`}, ADVICE);
  };
  let value: unknown;
  try {
    value = parsed(line);
  } catch (cause) {
    const {en, zh} = reasonOf(cause);
    return refuse({en: `it is no JSON: ${en}`, zh: `不是 JSON：${zh}`});
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
    return refuse(reasonOf(error));
  }
  return facts;
};
