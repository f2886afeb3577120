import type {Span} from '../../../article/span';
import {lazy, readRules} from '../../../lexicon/word-list';
import {officialAreas} from '../../body/gazetteer';
import {hasTypedEnding} from '../../body/type';
import type {Mention} from '../../document';
import {findTitles, type Title} from '../../title/find';
import {isOneOfMany, withTrueEdges} from './body-edges';
import {gluedNameLength, withoutJoins} from './joined';
import {nameStart} from './suffix-bodies';
import {mentionAt} from '../tagged';

interface BoundRules {
  readonly starts: {readonly words: readonly string[]};
  readonly through: {readonly words: readonly string[]};
  readonly notBodies: {readonly ends: readonly string[]};
}

const rules = lazy(() => {
  const {starts, through, notBodies} = readRules<BoundRules>('body-bounds');
  return {
    /** What stands in front of a name and belongs to none: marks, verbs, what kind of firm it is. */
    foreign: new RegExp(`^(?:${starts.words.join('|')}|.*?(?:${through.words.join('|')}))+`, 'u'),
    notBody: new RegExp(`(?:${notBodies.ends.join('|')})$`, 'u'),
  };
});

/** 江一舟听取|公司: words of a clause, of which no name is made. */
export const holdsForeignWords = (words: string): boolean => rules().foreign.test(words);

const LONGEST_BRACKET = 7;
const LONGEST_STEM = 14;

const count = (text: string, sign: RegExp): number => text.match(sign)?.length ?? 0;

/** 某部(某某部 lost its bracket: closed when it stands right behind, else cut off before it opens. */
const closeBracket = (text: string, {start, end}: Span): Span => {
  const name = text.slice(start, end);
  const open = count(name, /[（(]/gu) - count(name, /[）)]/gu);
  if (open === 0) return {start, end};
  if (open > 0 && /[）)]/u.test(text[end] ?? '')) return {start, end: end + 1};
  const before = open < 0 ? text.slice(Math.max(0, start - LONGEST_BRACKET), start) : '';
  const opening = Math.max(before.lastIndexOf('（'), before.lastIndexOf('('));
  if (opening >= 0) {
    const bracket = start - before.length + opening;
    // The two characters before the bracket are the name's whatever they mean: 北岸养老服务（集团）.
    const stem = Math.max(0, bracket - 2);
    return {start: nameStart(text, stem, Math.max(0, stem - LONGEST_STEM)), end};
  }
  const cut = open > 0 ? name.search(/[（(]/u) : name.search(/[）)]/u);
  return {start, end: start + cut};
};

/** Places of official names of areas, by the end of each. */
const areaStarts = (text: string): ReadonlyMap<number, number> =>
  new Map(officialAreas(text).map(({start, end}) => [end, start]));

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

/** Index of the first of some spans, sorted and apart, that ends behind a place. */
const firstEndingAfter = (sorted: readonly Span[], place: number): number => {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.end ?? Infinity) <= place) low = middle + 1;
    else high = middle;
  }
  return low;
};

/**
 * 北岸公司董事局|主席 is cut before the title 董事局主席 that its last characters begin, and
 * 北岸集团市场总监 before the one they are; 宣传 in 宣传部长 is all title.
 */
const beforeTitle = (text: string, span: Span, titles: readonly Title[]): Span => {
  // Titles do not overlap: the first that ends at the span's end or behind is the only one that may reach in.
  const title = titles[firstEndingAfter(titles, span.end - 1)];
  if (!title || title.start >= span.end) return span;
  if (title.start <= span.start) return title.end > span.end ? {...span, end: span.start} : span;
  const rest = {start: span.start, end: title.start};
  return title.end > span.end || hasTypedEnding(text.slice(rest.start, rest.end).trim())
    ? rest
    : span;
};

/** 十四届北岸县政协 behind 第, 日局党组 behind a date: the number is whole, the day is no part. */
const withWholeNumber = (text: string, {start, end}: Span): Span => {
  const name = text.slice(start, end);
  if (text[start - 1] === '第' && /^[一二三四五六七八九十\d]+[届任]/u.test(name))
    return {start: start - 1, end};
  if (/\d/u.test(text[start - 1] ?? '') && /^[年月日]/u.test(name)) return {start: start + 1, end};
  return {start, end};
};

const LONGEST_HALF = 8;
/** Affairs whose words end as bodies do: 社会和法制委员会. */
const AFFAIRS = /^(?:社会|家庭)$/u;
const JOINED_END = /(?:委员会|[部司局处院])$/u;
const OWN_START = /^(?:[省市县州]|区(?!域)|国家|中国|全国|中央)/u;

/** 文化和|旅游部|部长: a name before a title begins before 和, where its first half is no body. */
const withFirstHalf = (text: string, {start, end}: Span): Span => {
  const name = text.slice(start, end);
  if (!/[和与]/u.test(text[start - 1] ?? '') || !JOINED_END.test(name) || OWN_START.test(name))
    return {start, end};
  const from = nameStart(text, start - 1, Math.max(0, start - LONGEST_HALF));
  const half = text.slice(from, start - 1);
  const isHalf =
    half.length >= 2 &&
    (AFFAIRS.test(half) || !hasTypedEnding(half)) &&
    findTitles(half).length === 0;
  return isHalf ? {start: from, end} : {start, end};
};

/** 任|北岸省: the verb in front of an area. */
const withoutVerb = (text: string, mention: Mention): Mention =>
  /^任\p{Script=Han}{2,8}[省市县区州]$/u.test(mention.name) && !/^任[丘县城]/u.test(mention.name)
    ? mentionAt(
        text,
        {start: mention.start + 1, end: mention.end},
        'area',
        mention.rule,
        mention.confidence,
      )
    : mention;

/** Bodies whose ends the tagger set inside a bracket or inside the name of an area, set right. */
export const withTrueBounds = (text: string, mentions: readonly Mention[]): Mention[] => {
  const starts = areaStarts(text);
  const titles = findTitles(text);
  const titleStarts = new Set(titles.map(({start}) => start));
  const bodyAt = (own: Span, {rule, confidence}: Mention): Mention[] => {
    const foreign = rules().foreign.exec(text.slice(own.start, own.end))?.[0].length ?? 0;
    const number = withWholeNumber(text, {start: own.start + foreign, end: own.end});
    const cut = titleStarts.has(number.end) ? withFirstHalf(text, number) : number;
    const closed = withTrueEdges(text, closeBracket(text, cut));
    const span = beforeTitle(text, withWholeArea(closed, starts), titles);
    const name = text.slice(span.start, span.end);
    return name.length < 2 || rules().notBody.test(name) || isOneOfMany(text, span)
      ? []
      : [mentionAt(text, span, 'body', rule, confidence)];
  };
  return mentions.flatMap(mention => {
    if (mention.kind === 'area') return [withoutVerb(text, mention)];
    if (mention.kind !== 'body') return [mention];
    const glued = titleStarts.has(mention.end) ? gluedNameLength(mention.name) : 0;
    const end = mention.end - glued;
    const bodies = withoutJoins(text, {start: mention.start, end}).flatMap(span =>
      bodyAt(span, mention),
    );
    // A mention that is right keeps its type, which a pattern may have told.
    const [only] = bodies;
    const same = only?.start === mention.start && only.end === mention.end;
    const person =
      glued > 0
        ? [mentionAt(text, {start: end, end: mention.end}, 'person', 'glued-name', 0.85)]
        : [];
    return [...(same ? [mention] : bodies), ...person];
  });
};
