import {endsLikeUnit, isCommittee, organClass, partyPartStart} from '../../body/suffix';
import type {Mention} from '../../document';
import {findTitles} from '../../title/find';
import {mentionAt} from '../tagged';

const LONGEST_PART = 14;

const isOrganOfArea = (words: string): boolean =>
  organClass(words) !== null || words === '委' || words === '委员会' || words === '委会';

const MARK = /[\s，。、；：]/u;

/** How many characters behind a body or area belong to its name: 北岸县|财政局 no, 北岸公司|机关党委 4. */
const partLength = (text: string, mention: Mention): number => {
  const window = text.slice(mention.end, mention.end + LONGEST_PART);
  const mark = window.search(MARK);
  for (let length = mark < 0 ? window.length : mark; length > 0; length -= 1) {
    const words = window.slice(0, length);
    if (length > 1 && partyPartStart(words) === 0) return length;
    if (mention.kind === 'area' && isOrganOfArea(words)) return length;
  }
  return 0;
};

const SECOND_NAME = /^[（(](\p{Script=Han}{2,12})[）)]/u;

/** 某区宣传部（新闻办）主任: a unit with two names, when an office follows. */
const secondNameLength = (text: string, end: number): number => {
  if (text[end] !== '（' && text[end] !== '(') return 0;
  const match = SECOND_NAME.exec(text.slice(end, end + 16));
  const name = match?.[1];
  if (!match || name === undefined || !(organClass(name) !== null || endsLikeUnit(name))) return 0;
  const behind = end + match[0].length;
  return findTitles(text.slice(behind, behind + 8))[0]?.start === 0 ? match[0].length : 0;
};

const nameEnd = (text: string, mention: Mention): number => {
  const end = mention.end + partLength(text, mention);
  const isBody = mention.kind === 'body' || end > mention.end;
  return isBody ? end + secondNameLength(text, end) : end;
};

/** Whether a later mention begins before the end and goes on behind it. */
const isCrossed = (mentions: readonly Mention[], index: number, end: number): boolean => {
  let next = index + 1;
  while ((mentions[next]?.end ?? Infinity) <= end) next += 1;
  return (mentions[next]?.start ?? Infinity) < end;
};

/**
 * A body or area that a Party body's name goes on behind (北岸公司|党委) becomes the longer name;
 * the shorter one is found again as its parent. Mentions are sorted and do not overlap; one that the
 * longer name covers (第一联组 behind 综合党委) goes into it.
 */
export const withExtensions = (text: string, mentions: readonly Mention[]): Mention[] => {
  const result: Mention[] = [];
  let covered = 0;
  mentions.forEach((mention, index) => {
    if (mention.start < covered) return;
    const end = mention.kind === 'person' ? mention.end : nameEnd(text, mention);
    if (end === mention.end || isCrossed(mentions, index, end)) {
      result.push(mention);
      return;
    }
    const longer = mentionAt(
      text,
      {start: mention.start, end},
      'body',
      'party-part',
      mention.confidence,
    );
    const isParty = mention.kind === 'area' && isCommittee(longer.name);
    result.push(isParty ? {...longer, type: 'party_org'} : longer);
    covered = end;
  });
  return result;
};
