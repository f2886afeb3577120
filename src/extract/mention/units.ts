import {byPosition, type Span} from '../../article/span';
import {endsLikeUnit, organClass} from '../body/suffix';
import type {Mention} from '../document';
import {findTitles} from '../title/find';
import {gluedNameLength} from './joined';
import {isBareNoun} from './nested';
import {holdsStop} from './suffix-bodies';
import {looksLikeName} from './surname';
import {mentionAt} from './tagged';

const LONGEST_UNIT = 14;
const SHORTEST_UNIT = 2;
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

/**
 * A body that the words up to a title or a person go on with (北岸大学|经济学院|教授,
 * 北岸局|规划处|云帆处长) is the longer one. `mentions` are sorted and do not overlap.
 */
export const withUnits = (text: string, mentions: readonly Mention[]): Mention[] => {
  const titles = findTitles(text);
  let next = 0;
  return mentions.flatMap((mention, index) => {
    if (mention.kind !== 'body') return [mention];
    while ((titles[next]?.start ?? Infinity) < mention.end) next += 1;
    const title: Span | undefined = titles[next];
    const follower = mentions[index + 1];
    const person = follower?.kind === 'person' ? follower.start : Infinity;
    const end = Math.min(title?.start ?? Infinity, person);
    if (end - mention.end > LONGEST_UNIT + 3 || (follower?.start ?? Infinity) < end) return [mention];
    const name = nameBehindUnit(text.slice(mention.end, end));
    if (name < 0 || (name > 0 && end === person)) return [mention];
    const unit = mentionAt(text, {start: mention.start, end: end - name}, 'body', 'unit', mention.confidence);
    return name === 0
      ? [unit]
      : [unit, mentionAt(text, {start: end - name, end}, 'person', 'unit-name', NAME_CONFIDENCE)];
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
  gluedNameLength(words.slice(0, -1)) === 0 &&
  !isBareNoun(words) &&
  !TEAM.test(words);

/** 实践部|负责人 at the beginning of a clause: a unit that stands before a title, without its body. */
export const unitsBeforeTitles = (text: string, taken: readonly Span[]): Mention[] => {
  const found: Mention[] = [];
  const sorted = [...taken].sort(byPosition);
  let next = 0;
  let free = 0;
  let bodyEnd = 0;
  for (const title of findTitles(text)) {
    while ((sorted[next]?.start ?? Infinity) < title.start) {
      bodyEnd = Math.max(bodyEnd, sorted[next]?.end ?? 0);
      free = Math.max(free, bodyEnd);
      next += 1;
    }
    let start = title.start;
    while (start > free && start > title.start - LONGEST_UNIT && !BOUND.test(text[start - 1] ?? ' '))
      start -= 1;
    const behindBody = start === bodyEnd;
    if (/[兼任原]/u.test(text[start] ?? '')) start += 1;
    const words = text.slice(start, title.start);
    free = Math.max(free, title.end);
    if (behindBody || words.length < SHORTEST_ALONE || words.length >= LONGEST_UNIT) continue;
    if (!isAloneUnit(words)) continue;
    found.push(mentionAt(text, {start, end: title.start}, 'body', 'unit-title', UNIT_CONFIDENCE));
  }
  return found;
};
