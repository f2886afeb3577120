/**
 * Who is meant by a name as it is typed: the exact name, another name, pinyin, Traditional
 * characters, a short form, a slip of one character. The first of these that anything answers to
 * decides; the Cypher of a query then has an id to begin with.
 */
import {TupuError} from '../../article/error';
import {inBoth, type Texts} from '../../article/texts';
import {pinyinOf} from '../../graph/pinyin';
import type {Store} from '../../store/store';
import {labelOf} from '../../store/label-of';
import type {GraphNode} from '../../store/value';
import {nameHit, type Hit} from '../find';
import type {NameType} from '../named-query';
import {WORD_OF} from './kinds';
import {isNear, isShortOf, likePattern} from './likeness';
import {byPattern, byText, exactly} from './look-up';
import {simplified, typedPinyin} from './spelling';

export type How = 'exact' | 'simplified' | 'alias' | 'pinyin' | 'end' | 'short' | 'near' | 'none';

export interface Named {
  /** `none`: the hits share characters with the word, no more. */
  readonly how: How;
  readonly hits: readonly Hit[];
}

const namesOf = ({properties: {name, aliases}}: GraphNode): string[] => [
  ...(typeof name === 'string' ? [name] : []),
  ...(Array.isArray(aliases) ? aliases.map(String) : []),
];

const linesOf = ({properties: {names}}: GraphNode): string[] =>
  typeof names === 'string' ? names.split('\n') : [];

type Likeness = readonly [how: How, holds: (node: GraphNode) => boolean];

const someName =
  (like: (name: string) => boolean) =>
  (node: GraphNode): boolean =>
    namesOf(node).some(like);

/** In this order: the first that holds for any candidate decides. */
const likenesses = (word: string): readonly Likeness[] => [
  ['alias', someName(name => name === word)],
  ['end', someName(name => name.endsWith(word))],
  ['short', someName(name => isShortOf(word, name))],
  ['near', someName(name => isNear(word, name))],
  ['near', node => linesOf(node).includes(pinyinOf(labelOf({labels: node.labels}), word) ?? '-')],
];

const firstHolding = (
  nodes: readonly GraphNode[],
  [first, ...others]: readonly Likeness[],
): readonly [How, GraphNode[]] | null => {
  if (first === undefined) return null;
  const held = nodes.filter(first[1]);
  return held.length > 0 ? [first[0], held] : firstHolding(nodes, others);
};

const NEAREST = 5;
/** What is longer is no name; a full-text query of it would be refused. */
const LONGEST = 200;

const named = (how: How, nodes: readonly GraphNode[]): Named => ({
  how,
  hits: nodes.map(node => nameHit(node, how === 'exact')),
});

const byPinyin = async (store: Store, type: NameType, given: string): Promise<GraphNode[]> => {
  const word = typedPinyin(given);
  return word === null
    ? []
    : (await byText(store, type, word)).filter(node => linesOf(node).includes(word));
};

/** A name that sounds like the word shares no pair of characters with it, but all of its pinyin. */
const soundingLike = async (store: Store, type: NameType, word: string): Promise<GraphNode[]> => {
  const sound = pinyinOf('Person', word);
  return sound === null ? [] : await byText(store, type, sound);
};

const like = async (store: Store, type: NameType, word: string): Promise<GraphNode[]> => {
  const pattern = likePattern(word);
  const [start = ''] = Array.from(word);
  return pattern === null ? [] : await byPattern(store, type, start, pattern);
};

/** What answers to the name, all of it; nothing is chosen here. */
const findNamed = async (store: Store, type: NameType, given: string): Promise<Named> => {
  const exact = await exactly(store, type, given);
  if (exact.length > 0) return named('exact', exact);
  if (given.length > LONGEST) return named('none', []);
  const word = simplified(given);
  const same = word === given ? [] : await exactly(store, type, word);
  if (same.length > 0) return named('simplified', same);
  const spoken = await byPinyin(store, type, given);
  if (spoken.length > 0) return named('pinyin', spoken);
  const near = await byText(store, type, word);
  for (const more of [() => [], soundingLike, like]) {
    const found = firstHolding([...near, ...(await more(store, type, word))], likenesses(word));
    if (found !== null) return named(...found);
  }
  return named('none', near.slice(0, NEAREST));
};

const MOST_LISTED = 20;

const line = ({what, name, detail, id}: Hit): string =>
  `\n  ${[name, what, detail, id].filter(part => part !== '').join('  ')}`;

const list = (hits: readonly Hit[]): Texts => {
  const more = hits.length - MOST_LISTED;
  const shown = hits.slice(0, MOST_LISTED).map(line).join('');
  return more > 0
    ? {en: `${shown}\n  and ${more} more`, zh: `${shown}\n  另有 ${more} 个`}
    : inBoth(shown);
};

const clipped = (given: string): string =>
  given.length > LONGEST ? `${given.slice(0, LONGEST)}…` : given;

const severalNamed = (given: string, hits: readonly Hit[]): TupuError => {
  const {en, zh} = list(hits);
  return new TupuError(
    'QUERY_PARAMETER',
    {
      en: `"${given}" may be one of ${hits.length}:${en}`,
      zh: `“${given}”可能指以下 ${hits.length} 个之一：${zh}`,
    },
    {
      en: 'Choose one by its full name or by the id at the end of its line.',
      zh: '请用全名或行末的编号指定其一。',
    },
  );
};

const LIST_ARTICLES: Texts = {
  en: '`tupu query articles --wide` lists the articles with their ids.',
  zh: '`tupu query articles --wide` 列出全部文章及其编号。',
};
const FIND_WORDS: Texts = {
  en: '`tupu find WORDS` looks for words in names and sentences.',
  zh: '`tupu find 词语` 在名称和句子中查找。',
};

const noneNamed = (type: NameType, given: string, nearest: readonly Hit[]): TupuError => {
  const {en, zh} = list(nearest);
  const word = clipped(given);
  return new TupuError(
    'QUERY_PARAMETER',
    {
      en: `The store has no ${WORD_OF[type].en} "${word}".${en && ` The nearest:${en}`}`,
      zh: `库中没有名为“${word}”的${WORD_OF[type].zh}。${zh && `最接近的：${zh}`}`,
    },
    type === 'article' ? LIST_ARTICLES : FIND_WORDS,
  );
};

export interface Taken {
  readonly given: string;
  readonly how: Exclude<How, 'none'>;
  readonly hit: Hit;
}

/** The one that is meant; fails with QUERY_PARAMETER, listing them, where several or none may be. */
export const resolveName = async (store: Store, type: NameType, given: string): Promise<Taken> => {
  const found = await findNamed(store, type, given);
  const [hit, ...others] = found.hits;
  if (hit === undefined || others.length > 0 || found.how === 'none') {
    throw found.how === 'none'
      ? noneNamed(type, given, found.hits)
      : severalNamed(given, found.hits);
  }
  return {given, how: found.how, hit};
};
