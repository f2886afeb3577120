import type {Span} from '../../article/span';
import {buildMatcher} from '../../lexicon/matcher';
import {lazy, readWords} from '../../lexicon/word-list';
import type {Mention} from '../document';
import {findTitles, type Title} from '../title/find';
import {mentionAt} from './tagged';

/** A mark in front (·新湖南客户端) and verbs inside (集聚北岸软件园) belong to no name. */
const FOREIGN_START =
  /^(?:[·、，,]|经(?=第)|.*?(?:集聚|聚集|来自|参观了?|走进|来到|前往|位于|召开|举办|举行|入驻|以及|包括|围绕|欢迎|特邀|受邀))+/u;

const areas = lazy(() =>
  buildMatcher([...readWords('lexicon', 'areas.txt')].map(name => [name, name] as const)),
);

const count = (text: string, sign: RegExp): number => text.match(sign)?.length ?? 0;

/** 某部(某某部 lost its bracket: closed when it stands right behind, else cut off before it opens. */
const closeBracket = (text: string, {start, end}: Span): Span => {
  const name = text.slice(start, end);
  const open = count(name, /[（(]/gu) - count(name, /[）)]/gu);
  if (open === 0) return {start, end};
  if (open > 0 && /[）)]/u.test(text[end] ?? '')) return {start, end: end + 1};
  const cut = open > 0 ? name.search(/[（(]/u) : name.search(/[）)]/u);
  return {start, end: start + cut};
};

/** Places of official names of areas, by the end of each. */
const areaStarts = (text: string): ReadonlyMap<number, number> =>
  new Map(
    areas()
      .longest(text)
      .map(({start, end}) => [end, start]),
  );

/**
 * A body's name begins with the area that its first characters end: 区委 behind 北岸 is 北岸区委,
 * when 北岸区 is an area of the gazetteer.
 */
const withWholeArea = (span: Span, starts: ReadonlyMap<number, number>): Span => {
  for (let end = span.start + 1; end < span.start + 4 && end < span.end; end += 1) {
    const start = starts.get(end);
    if (start !== undefined && start < span.start) return {start, end: span.end};
  }
  return span;
};

/** 北岸公司董事局|主席 is cut before the title 董事局主席 that its last characters begin. */
const beforeTitle = (span: Span, titles: readonly Title[]): Span => {
  const title = titles.find(({start, end}) => start < span.end && span.end < end);
  return title && title.start > span.start ? {start: span.start, end: title.start} : span;
};

/** Bodies whose ends the tagger set inside a bracket or inside the name of an area, set right. */
export const withTrueBounds = (text: string, mentions: readonly Mention[]): Mention[] => {
  const starts = areaStarts(text);
  const titles = findTitles(text);
  return mentions.flatMap(mention => {
    if (mention.kind !== 'body') return [mention];
    const foreign = FOREIGN_START.exec(mention.name)?.[0].length ?? 0;
    const own = {start: mention.start + foreign, end: mention.end};
    const span = beforeTitle(withWholeArea(closeBracket(text, own), starts), titles);
    if (span.start === mention.start && span.end === mention.end) return [mention];
    return span.end - span.start < 2
      ? []
      : [mentionAt(text, span, 'body', mention.rule, mention.confidence)];
  });
};
