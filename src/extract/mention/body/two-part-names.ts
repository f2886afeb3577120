/** Names of which the tagger saw the parts: 北岸大学|极地与|深海研究院, 北岸公司|证券部. */
import {lastUntil} from '../../../article/span';
import {endsLikeUnit, organClass} from '../../body/suffix';
import {hasTypedEnding} from '../../body/type';
import type {Mention} from '../../document';
import {findTitles} from '../../title/find';
import {looksLikeName} from '../person/surname';
import {mentionAt} from '../tagged';

const JOIN = /(?<half>\p{Script=Han}{2,8})[与和及]$/u;
const LONGEST = 9;
/** Units that deal with two things. */
const UNIT = /(?:[司处部局科室系股厅]|研究院|研究所|学院|委员会|中心)$/u;
/** A name of its own needs no first half. */
const OWN =
  /大学|公司|集团|医院|银行|[省市县州镇乡国]|(?<![社园校])区|^(?:人民|中央|党|团|纪)|^.{1,2}$/u;
/** What two bodies or a clause are joined by, no name's first half. */
const NO_HALF =
  /[他她其我该们的了在由向对]|同志|领导|公司|集团|大学|医院|银行|单位|部门|企业|代表|干部|职工|工作/u;
/** Where a name may begin. */
const OPENS = /(?:^|[、，。；：:（()“\n \u3000]|(?<![主责信])任|(?<![行作认成])为|兼)$/u;

const isHalf = (words: string): boolean =>
  !NO_HALF.test(words) &&
  !(words.length < 4 && looksLikeName(words)) &&
  !endsLikeUnit(words) &&
  !hasTypedEnding(words) &&
  organClass(words) === null &&
  findTitles(words).length === 0;

/** 北岸大学|极地与: the host in front. */
const hostStart = (text: string, at: number, host: Mention): number | null => {
  const half = text.slice(host.end, at);
  return host.kind === 'body' && half.length > 1 && isHalf(half) ? host.start : null;
};

/** ，价格监督和|反垄断局|局长: from where a name may begin, when an office follows. */
const halfStart = (text: string, at: number, {end}: Mention, words: string): number | null => {
  const behind = text.slice(end, end + 10).replace(/^(?:首任|现任|新任|原|前)/u, '');
  if (findTitles(behind)[0]?.start !== 0) return null;
  for (let length = 2; length <= words.length; length += 1) {
    const start = at - length;
    if (OPENS.test(text.slice(Math.max(0, start - 2), start)))
      return isHalf(text.slice(start, at)) ? start : null;
  }
  return null;
};

/** A bureau right behind a body is no unit of it. */
const INNER = /(?:[司处部科室系股]|研究院|研究所|学院|委员会|中心)$/u;

/** Where the whole name begins; null when the words before the mention are none of it. */
const startOf = (text: string, mention: Mention, before: Mention | undefined): number | null => {
  if (before?.kind === 'body' && before.end === mention.start)
    return INNER.test(mention.name) && hasTypedEnding(before.name) ? before.start : null;
  const words = JOIN.exec(text.slice(Math.max(0, mention.start - LONGEST), mention.start))?.groups
    ?.half;
  if (words === undefined) return null;
  const at = mention.start - 1;
  return before && before.end > at - words.length
    ? hostStart(text, at, before)
    : halfStart(text, at, mention, words);
};

/** Mentions are sorted and do not overlap; a host in front becomes part of the name. */
export const withTwoParts = (text: string, mentions: readonly Mention[]): Mention[] => {
  const result: Mention[] = [];
  for (const mention of mentions) {
    const isUnit = mention.kind === 'body' && UNIT.test(mention.name) && !OWN.test(mention.name);
    const start = isUnit ? startOf(text, mention, lastUntil(result, mention.start)) : null;
    if (start === null) {
      result.push(mention);
      continue;
    }
    while ((result.at(-1)?.end ?? 0) > start) result.pop();
    const {rule, confidence} = mention;
    result.push(mentionAt(text, {start, end: mention.end}, 'body', rule, confidence));
  }
  return result;
};
