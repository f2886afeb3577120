import {byPosition, overlaps} from '../../../article/span';
import {gated} from '../../../lexicon/required';
import {lazy, readRules} from '../../../lexicon/word-list';
import type {Mention} from '../../document';
import {findTitles} from '../../title/find';
import {isBareNoun} from './nested';
import {nameStart} from './suffix-bodies';
import {mentionAt} from '../tagged';

interface ListRule {
  readonly pattern: string;
  /** What every list holds, and few other places. */
  readonly near: string;
}

const ITEM = '[\\p{Script=Han}A-Za-z]{2,10}';

const lists = lazy(() => {
  const {pattern, near} = readRules<{readonly lists: ListRule}>('brands').lists;
  return gated(
    new RegExp(pattern.replaceAll('{ITEM}', ITEM), 'du'),
    new RegExp(near.replaceAll('{ITEM}', ITEM), 'gu'),
  );
});

const CONFIDENCE = 0.7;
const SHORTEST = 2;

/** What of a list's first item is the name: 来自|云帆. */
const itemsOf = (text: string, start: number, end: number): {start: number; end: number}[] => {
  let at = start;
  return text
    .slice(start, end)
    .split('、')
    .map((item, index) => {
      const from = index === 0 ? nameStart(text, at + item.length - SHORTEST, at) : at;
      const span = {start: from, end: at + item.length};
      at += item.length + 1;
      return span;
    });
};

/**
 * Firms in a list that is said to be of firms (云帆、山岚、北岸科技等企业), of which one at least is
 * known. `taken` are sorted and do not overlap.
 */
export const listedFirms = (text: string, taken: readonly Mention[]): Mention[] => {
  const sorted = [...taken].sort(byPosition);
  return lists()
    .matchAll(text)
    .flatMap(match => {
      const [start, end] = match.indices?.groups?.list ?? [0, 0];
      const inside = sorted.filter(mention => mention.end > start && mention.start < end);
      if (!inside.some(({kind, type}) => kind === 'body' && type === 'company')) return [];
      return itemsOf(text, start, end)
        .filter(item => {
          const name = text.slice(item.start, item.end);
          return (
            name.length >= SHORTEST &&
            !inside.some(mention => overlaps(mention, item)) &&
            !isBareNoun(name) &&
            findTitles(name).length === 0
          );
        })
        .map(item => ({
          ...mentionAt(text, item, 'body', 'listed-firm', CONFIDENCE),
          type: 'company',
        }));
    });
};
