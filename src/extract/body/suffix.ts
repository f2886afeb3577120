import {buildEndings} from '../../lexicon/endings';
import {lazy, readClassedWords, readWords} from '../../lexicon/word-list';

const ofClass = (words: ReadonlyMap<string, string>, wanted: string): string[] =>
  [...words].filter(([, name]) => name === wanted).map(([word]) => word);

const partyWords = lazy(() => readClassedWords('lexicon', 'party-bodies.txt'));
const partyHead = lazy(() => buildEndings(ofClass(partyWords(), 'party')));
const partyModifier = lazy(() => buildEndings(ofClass(partyWords(), 'modifier')));
const organWords = lazy(() => readClassedWords('lexicon', 'organs.txt'));
const unit = lazy(() => buildEndings(readWords('lexicon', 'units.txt')));

const NUMBERED = /(?:第[一二三四五六七八九十\d]{1,3}|[一二三四五六七八九十]{1,2})$/u;

/** Start of the Party part of a name: 5 in 北岸建设局|机关党委; -1 when there is none. */
export const partyPartStart = (name: string): number => {
  const head = partyHead()(name);
  if (head === 0) return -1;
  let start = name.length - head;
  for (let length = 1; length > 0; start -= length) {
    length = NUMBERED.exec(name.slice(0, start))?.[0].length ?? partyModifier()(name, start);
  }
  return start;
};

/** `committee`, `area` or `company` for a name that is an organ and nothing else (政法委, 政府). */
export const organClass = (name: string): string | null => organWords().get(name) ?? null;

export const endsLikeUnit = (name: string): boolean => unit()(name) > 0;

/** An area's name or the bare word for its kind, from the name of its committee or government. */
const COMMITTEE = /^(?:中共)?(.*?)([省市县区旗州盟镇乡村])(?:\2)?(?:委|党委|工委|委员会)$/u;
const REGION_COMMITTEE =
  /^(?:中共)?(.*?)(自治区|街道|社区|新区|开发区|高新区|经开区|管理区|示范区|试验区|实验区|景区|度假区|保税区|功能区|新城|片区|公社)(?:党委|党工委|工委|委员会)$/u;
/** 北岸地委 is the committee of 北岸地区. */
const PREFECTURE_COMMITTEE = /^(?:中共)?(\p{Script=Han}{2,6})地委$/u;

/** Committees of the League and of other parties are of an area too, but do not run it. */
const OTHER_PARTY = /^(?:共青团|团|民[革盟建进]|农工党|致公党|九三学社|台盟)/u;

/** 北岸区 of 北岸区委, 县 of 县委, 自治区 of 自治区党委; null when the name is no committee of an area. */
export const areaOfCommittee = (name: string): string | null => {
  if (OTHER_PARTY.test(name)) return null;
  const prefecture = PREFECTURE_COMMITTEE.exec(name)?.[1];
  if (prefecture !== undefined) return `${prefecture}地区`;
  const match = COMMITTEE.exec(name) ?? REGION_COMMITTEE.exec(name);
  return match ? `${match[1] ?? ''}${match[2] ?? ''}` : null;
};

export const isCommittee = (name: string): boolean => areaOfCommittee(name) !== null;
