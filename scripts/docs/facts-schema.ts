/** docs/article-facts.schema.json: what may stand in a line of ArticleFacts. */
import type {SentenceKind} from '../../src/article/article';
import {ENTITY_LABELS, FACTS_FORMAT, FACT_TYPES} from '../../src/article/facts';

const SENTENCE_KINDS = {
  heading: true,
  text: true,
  quotation: true,
  byline: true,
  list: true,
} satisfies Record<SentenceKind, true>;

const object = (properties: Readonly<Record<string, object>>, description: string): object => ({
  type: 'object',
  description,
  required: Object.keys(properties),
  properties,
});
const list = (items: object, minItems = 0): object => ({
  type: 'array',
  items,
  ...(minItems > 0 && {minItems}),
});

const ID = {type: 'string', pattern: '^[0-9a-f]{20}$'};
const TEXT = {type: 'string'};
const FILLED = {type: 'string', minLength: 1};
const TEXT_OR_NULL = {type: ['string', 'null']};
const PLACE = {type: 'integer', minimum: 0};
const SHARE = {type: 'number', minimum: 0, maximum: 1};
const PROPERTIES = {
  type: 'object',
  additionalProperties: {type: ['string', 'number', 'boolean']},
};
const SPAN = {start: PLACE, end: PLACE};

const SENTENCE = object(
  {
    id: ID,
    index: PLACE,
    kind: {enum: Object.keys(SENTENCE_KINDS)},
    text: TEXT,
    ...SPAN,
    rawStart: PLACE,
    rawEnd: PLACE,
  },
  'A sentence with its place in the repaired text and in the raw text.',
);

const ENTITY = object(
  {
    id: ID,
    label: {enum: ENTITY_LABELS},
    kind: TEXT_OR_NULL,
    name: FILLED,
    composed: {type: 'boolean'},
    properties: PROPERTIES,
  },
  'What the article speaks of, under one name.',
);

const MENTION = object(
  {entity: ID, sentence: ID, ...SPAN, surface: FILLED, rule: FILLED, confidence: SHARE},
  'One place where an entity stands in the text.',
);

const FACT = object(
  {
    id: ID,
    type: {enum: FACT_TYPES},
    from: ID,
    to: ID,
    properties: PROPERTIES,
    evidence: list(object({sentence: ID, ...SPAN}, 'The words that prove it.'), 1),
    quote: FILLED,
    rule: FILLED,
    confidence: SHARE,
  },
  'What the article states of two entities.',
);

export const factsSchema = (): object => ({
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'ArticleFacts',
  ...object(
    {
      format: {const: FACTS_FORMAT},
      article: object(
        {
          id: ID,
          docId: FILLED,
          sha256: {type: 'string', pattern: '^[0-9a-f]{64}$'},
          title: TEXT_OR_NULL,
          url: TEXT_OR_NULL,
          source: TEXT_OR_NULL,
          publishedAt: TEXT_OR_NULL,
        },
        'The article itself.',
      ),
      sentences: list(SENTENCE),
      entities: list(ENTITY),
      mentions: list(MENTION),
      facts: list(FACT),
    },
    'One line of `tupu extract`; docs/article-facts.md says what the fields mean.',
  ),
});
