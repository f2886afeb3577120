import {byPosition, type Span} from '../../../article/span';
import {endsLikeUnit, organClass} from '../../body/suffix';
import type {Mention} from '../../document';
import {findTitles} from '../../title/find';
import {holdsForeignWords} from './bounds';
import {gluedNameLength} from './joined';
import {isBareNoun} from './nested';
import {holdsStop} from './suffix-bodies';
import {looksLikeName} from '../person/surname';
import {mentionAt} from '../tagged';

const LONGEST_UNIT = 14;
const SHORTEST_UNIT = 2;
const LONGEST_NAME = 3;
const NAME_CONFIDENCE = 0.8;

const isUnit = (words: string): boolean =>
  /^\p{Script=Han}+$/u.test(words) &&
  words.length >= SHORTEST_UNIT &&
  words.length <= LONGEST_UNIT &&
  endsLikeUnit(words) &&
  !/(?:大|代)会$/u.test(words) &&
  !holdsStop(words);

/** 信息部|云帆 before a title: how long the name behind the unit is; -1 when there is no unit. */
const nameBehindUnit = (words: string): number => {
  if (isUnit(words)) return 0;
  return (
    [3, 2].find(
      length =>
        looksLikeName(words.slice(-length)) &&
        !holdsStop(words.slice(-length)) &&
        isUnit(words.slice(0, -length)),
    ) ?? -1
  );
};

/** The body with the unit behind it that ends at `end`, or whose head's name does; itself when none. */
const withUnit = (text: string, body: Mention, end: number, isPerson: boolean): Mention[] => {
  const name = nameBehindUnit(text.slice(body.end, end));
  if (name < 0 || (name > 0 && isPerson)) return [body];
  const span = {start: body.start, end: end - name};
  const unit = mentionAt(text, span, 'body', 'unit', body.confidence);
  const person = {start: end - name, end};
  return name === 0
    ? [unit]
    : [unit, mentionAt(text, person, 'person', 'unit-name', NAME_CONFIDENCE)];
};

/**
 * A body that the words up to a title or a person go on with (北岸大学|文学院|教授,
 * 北岸局|规划处|云帆处长) is the longer one. `mentions` are sorted and do not overlap.
 */
export const withUnits = (text: string, mentions: readonly Mention[]): Mention[] => {
  const titles = findTitles(text);
  let next = 0;
  return mentions.flatMap((mention, index) => {
    if (mention.kind !== 'body') return [mention];
    while ((titles[next]?.start ?? Infinity) < mention.end) next += 1;
    const title = titles[next]?.start ?? Infinity;
    const follower = mentions[index + 1] ?? {start: Infinity, kind: 'body'};
    const person = follower.kind === 'person' ? follower.start : Infinity;
    const end = Math.min(title, person);
    if (end === mention.end) return [mention];
    return end - mention.end > LONGEST_UNIT + LONGEST_NAME || follower.start < end
      ? [mention]
      : withUnit(text, mention, end, end === person);
  });
};

const BOUND = /[^\p{Script=Han}]/u;
const UNIT_CONFIDENCE = 0.6;
const SHORTEST_ALONE = 3;

/** Teams and shifts have no name of their own: 巡逻队, 钢筋班. */
const TEAM = /[队班组团]$/u;

const isAloneUnit = (words: string): boolean =>
  isUnit(words) &&
  organClass(words) === null &&
  // 北岸医院林知|科: a name whose last character looks like a unit.
  gluedNameLength(words.slice(0, -1)) === 0 &&
  !isBareNoun(words) &&
  !holdsForeignWords(words) &&
  !TEAM.test(words);

/** Where the Han characters before a place begin, not before `from` nor further than a unit is long. */
const runStart = (text: string, end: number, from: number): number => {
  let start = end;
  while (start > Math.max(from, end - LONGEST_UNIT) && !BOUND.test(text[start - 1] ?? ' '))
    start -= 1;
  return start;
};

/** 实践部|负责人 at the beginning of a clause: a unit that stands before a title, without its body. */
export const unitsBeforeTitles = (text: string, taken: readonly Span[]): Mention[] => {
  const sorted = [...taken].sort(byPosition);
  let next = 0;
  let bodyEnd = 0;
  let titleEnd = 0;
  return findTitles(text).flatMap(title => {
    for (; (sorted[next]?.start ?? Infinity) < title.start; next += 1)
      bodyEnd = Math.max(bodyEnd, sorted[next]?.end ?? 0);
    const first = runStart(text, title.start, Math.max(bodyEnd, titleEnd));
    const start = /[兼任原]/u.test(text[first] ?? '') ? first + 1 : first;
    titleEnd = title.end;
    const words = text.slice(start, title.start);
    const isWhole = words.length >= SHORTEST_ALONE && words.length < LONGEST_UNIT;
    if (first === bodyEnd || !isWhole || !isAloneUnit(words)) return [];
    return [mentionAt(text, {start, end: title.start}, 'body', 'unit-title', UNIT_CONFIDENCE)];
  });
};
