/** Names while they are typed, and names and sentences with some words. */
import {find, nameHit, type Hit} from '../../query/find';
import {simplified, typedPinyin} from '../../query/names/spelling';
import type {Store} from '../../store/store';
import type {GraphNode} from '../../store/value';
import {textIn} from '../asked';
import type {Asked, View} from '../view';

const SUGGESTED = 10;
const FOUND = 30;

const unique = (hits: readonly Hit[]): Hit[] => [
  ...new Map(hits.map(hit => [hit.id, hit])).values(),
];

/** Labels whose names are kept in pinyin too. */
const SPOKEN = ['Person', 'Organization', 'Place', 'Event'] as const;

/** An index of words knows `zhengyuanshan` only whole; a reader stops typing at `zhengy`. */
const spokenFrom = async (store: Store, pinyin: string, limit: number): Promise<Hit[]> => {
  const hits: Hit[] = [];
  for (const label of SPOKEN) {
    if (hits.length >= limit) break;
    const rows = await store.read(
      `MATCH (n:${label}) WHERE n.names CONTAINS $start RETURN n LIMIT $limit`,
      {start: `\n${pinyin}`, limit: limit - hits.length},
    );
    hits.push(...rows.map(({n}) => nameHit(n as unknown as GraphNode, true)));
  }
  return hits;
};

const namesOf = async (store: Store, typed: string, limit: number): Promise<Hit[]> => {
  const pinyin = typedPinyin(typed);
  const words = pinyin === null ? [simplified(typed)] : [...new Set([pinyin, typed])];
  const hits: Hit[] = [];
  for (const word of words) {
    hits.push(...(await find(store, word, {scopes: ['names'], limit})));
  }
  if (pinyin !== null) hits.unshift(...(await spokenFrom(store, pinyin, limit)));
  const exact = hits.filter(hit => hit.exact);
  return unique(exact.length > 0 ? exact : hits).slice(0, limit);
};

/** At most ten names; the nearest where none has what is typed. */
export const suggest = async ({store}: View, asked: Asked): Promise<readonly Hit[]> => {
  const typed = textIn(asked, 'q');
  return typed === '' ? [] : await namesOf(store, typed, SUGGESTED);
};

/** Names, then sentences. */
export const search = async ({store}: View, asked: Asked): Promise<readonly Hit[]> => {
  const typed = textIn(asked, 'q');
  if (typed === '') return [];
  const sentences = {scopes: ['sentences'], limit: FOUND} as const;
  return [
    ...(await namesOf(store, typed, FOUND)),
    ...(await find(store, simplified(typed), sentences)),
  ];
};
