import type {Span} from '../../../article/span';
import {lazy, readRules, readWords} from '../../../lexicon/word-list';

interface EdgeRules {
  readonly ends: {readonly words: readonly string[]};
  readonly notAlone: {readonly before: readonly string[]};
}

const rules = lazy(() => {
  const {ends, notAlone} = readRules<EdgeRules>('body-bounds');
  const end = ends.words.map(word => `(?:${word})`).join('|');
  return {
    endsBefore: new RegExp(`(?<=${end})`, 'uy'),
    end: new RegExp(end, 'gu'),
    notAlone: new RegExp(`(?:${notAlone.before.join('|')})$`, 'u'),
  };
});

const WINDOW = 16;
const LONGEST_TITLE_OF_BOOK = 25;

/** 各|市州党委, @|北岸: no body of its own. */
export const isOneOfMany = (text: string, {start}: Span): boolean =>
  rules().notAlone.test(text.slice(Math.max(0, start - WINDOW), start));

/** Names of areas without their last character: 湖南, 珠海. */
const shortAreas = lazy(
  () =>
    new Set(
      [...readWords('lexicon', 'areas.txt')].flatMap(name =>
        /^\p{Script=Han}{2}[省市]$/u.test(name) ? [name.slice(0, 2)] : [],
      ),
    ),
);

const FIRM = /(?:有限(?:责任)?公司|股份公司)$/u;

/** 湖南|远帆有限公司, 珠|海远帆有限公司: a firm's name begins with its area. */
const withShortArea = (text: string, {start, end}: Span): Span => {
  if (!FIRM.test(text.slice(start, end))) return {start, end};
  const lead = [1, 2].find(length =>
    shortAreas().has(text.slice(start - length, start - length + 2)),
  );
  return {start: start - (lead ?? 0), end};
};

/** 云帆（北岸）|海工有限公司: a bracket with a place belongs to the name, and what stands before it. */
const STEM_AND_BRACKET =
  /(?<=^|[^\p{Script=Han}]|[兼任为及和与在由原])(?<stem>\p{Script=Han}{2,8})[（(]\p{Script=Han}{2,4}[）)]$/u;
const OPEN_BRACKET = /^[（(]\p{Script=Han}{2,4}[）)]/u;
const STEM = /(?<=^|[^\p{Script=Han}]|[兼任为及和与在由原])\p{Script=Han}{2,8}$/u;

const BEFORE_STEM = /^(?:兼任|兼|任|为|及|和|与|在|由|原)/u;

const withStem = (text: string, {start, end}: Span): Span => {
  if (!FIRM.test(text.slice(start, end))) return {start, end};
  const before = text.slice(Math.max(0, start - WINDOW), start);
  const pattern = OPEN_BRACKET.test(text.slice(start, end)) ? STEM : STEM_AND_BRACKET;
  const stem = pattern.exec(before)?.[0].replace(BEFORE_STEM, '') ?? '';
  return {start: start - stem.length, end};
};

/** 物理系系|主任: the second sign is the office's. */
const DOUBLED = /([系院所处科])\1$/u;

/** 管理委员|会 is whole; 云帆书店|承办 ends before the verb. */
const withTrueEnd = (text: string, {start, end}: Span): Span => {
  if (DOUBLED.test(text.slice(start, end))) return {start, end: end - 1};
  const {endsBefore} = rules();
  if (text[end] === '会' && text.slice(start, end).endsWith('管理委员'))
    return {start, end: end + 1};
  endsBefore.lastIndex = end;
  if (!endsBefore.test(text)) return {start, end};
  const window = text.slice(start, end + WINDOW);
  const cut = [...window.matchAll(rules().end)].find(
    ({index, 0: word}) => start + index + word.length === end && index > 2,
  );
  return {start, end: cut ? start + cut.index : end};
};

const PARTY = /委|支部|总支|党组|小组|党校/u;

/** 中共|北岸大学 before its 委员会 or 党员代表大会: the school is not the Party's. */
const withoutParty = (text: string, {start, end}: Span): Span => {
  const name = text.slice(start, end);
  const isOwn = !name.startsWith('中共') || /^中共(?:中央|党史)/u.test(name) || PARTY.test(name);
  return isOwn || name.length < 6 ? {start, end} : {start: start + 2, end};
};

/** 国立|北岸大学: who founded a school is part of its name. */
const withFounder = (text: string, {start, end}: Span): Span =>
  /(?:国立|私立)$/u.test(text.slice(Math.max(0, start - 2), start)) &&
  /(?:大学|学院|学校|中学|小学)/u.test(text.slice(start, end))
    ? {start: start - 2, end}
    : {start, end};

const BOOK = /《[^《》\n]{0,24}$/u;
const NUMBERED = /第[一二三四五六七八九十]{1,3}任$/u;
const YEAR = /(?:19|20)\d{2}年$/u;
const GAMES = /^\p{Script=Han}{0,4}(?:奥运会|冬奥会|残奥会|亚运会|大运会|全运会|世博会|世园会)/u;

/** 《北岸学刊|》编委会, 第六任|北岸基本法委员会, 2008年|北岸奥运会协调委员会: what a name begins with. */
const withTrueStart = (text: string, {start, end}: Span): Span => {
  const name = text.slice(start, end);
  const before = text.slice(Math.max(0, start - LONGEST_TITLE_OF_BOOK), start);
  const isCut = /^[^《》]*》/u.test(name);
  const lead = [
    isCut ? BOOK : null,
    name.endsWith('委员会') ? NUMBERED : null,
    GAMES.test(name) ? YEAR : null,
  ].find(form => form?.test(before));
  return {start: start - (lead?.exec(before)?.[0].length ?? 0), end};
};

/** 1983.07-1986.09北|岸县小学: behind the dates of a step nothing but a verb stands before the name. */
const STEP =
  /(?:^|\n)[ \u3000]{0,4}(?:19|20)\d{2}[年.](?:[\d年月.\-—–―－~～至 ]|至今)*(?<lead>[^\P{Script=Han}至今任在到调赴入为从于就随经被先后由年月日起]{1,2})$/u;

const fromDate = (text: string, {start, end}: Span): Span => {
  if (
    !/\d\p{Script=Han}{1,2}$|月\p{Script=Han}{1,2}$/u.test(
      text.slice(Math.max(0, start - 3), start),
    )
  )
    return {start, end};
  const lead = STEP.exec(text.slice(Math.max(0, start - 32), start))?.groups?.lead ?? '';
  return {start: start - lead.length, end};
};

/** A body's ends set right by what stands at and beside them. */
export const withTrueEdges = (text: string, span: Span): Span =>
  withFounder(
    text,
    withTrueStart(
      text,
      withoutParty(
        text,
        withTrueEnd(text, withStem(text, withShortArea(text, fromDate(text, span)))),
      ),
    ),
  );
