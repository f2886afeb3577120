/** Several sessions of one congress or committee: 第八、九届北岸县政协委员, 北岸省第十、十一次党代会代表. */
import {bodyTypeOf} from '../../body/type';
import type {Mention} from '../../document';
import type {PostBody} from './body';
import type {Slot} from '../slot';

const ORDINAL = '第?[一二三四五六七八九十]{1,3}';
const JOIN = '(?:[、，,]|和|及|与|、第?)';
const AREA = '(?:\\p{Script=Han}{2,6}?)?(?:自治区|[省市县区州旗])';
const CONGRESS =
  '(?:人大(?:常委会)?|人民代表大会(?:常务委员会)?|政协|党代会|党员代表大会|代表大会)';

/** What is in session, behind its number: 全国人大, 省委, 中央纪委; nothing behind 十六大. */
const KIND = `(?:全国(?:${CONGRESS}|委员会)|(?:${AREA})?(?:${CONGRESS}|纪?委)|中央(?:纪委|委员会)?|委员会)?`;
const SESSIONS = new RegExp(
  `(?<lead>中共|中国共产党|党的|(?:中共|中国共产党|政协)?${AREA}|政协)?` +
    `(?<run>${ORDINAL}[届次大]?(?:${JOIN}${ORDINAL}[届次大]?)*)(?<kind>${KIND})$`,
  'u',
);
const ONE = new RegExp(`(${ORDINAL})([届次大]?)`, 'gu');
const PARTY = /^(?:中共|中国共产党|党的|政协)$/u;
const REACH = 48;
/** Few offices have one before them, and this is seen at once. */
const HAS_SESSION = /[一二三四五六七八九十][届次大]/u;

/** 中央 and 省委 of a session have members; the committee's own name says so of the first. */
const fullName = (name: string): string => (name.endsWith('届中央') ? `${name}委员会` : name);

const titleStart = ({title, end}: Slot): number => end - title.length;

/** 曾任|北岸省, 他是|省: the area that a mention begins with, else the bare word for its kind. */
const leadOf = (words: string, end: number, mentions: readonly Mention[]): string => {
  if (words === '' || PARTY.test(words)) return words;
  const party = /^(?:中共|中国共产党|政协)(?=.)/u.exec(words);
  if (party) return words;
  const area = mentions.find(
    ({kind, start}) => kind !== 'person' && start >= end - words.length && start < end,
  );
  return area ? words.slice(area.start - end) : (/(?:自治区|.)$/u.exec(words)?.[0] ?? '');
};

/** 第十、十一次: the unit of the last and the sign of the first go for all. */
const readRun = (run: string): {ordinals: string[]; unit: string} => {
  const read = [...run.matchAll(ONE)].map(([, ordinal = '', unit = '']) => ({ordinal, unit}));
  const sign = read[0]?.unit === '' && run.startsWith('第') ? '第' : '';
  const ordinals = read.map(({ordinal}) => (ordinal.startsWith(sign) ? '' : sign) + ordinal);
  return {ordinals, unit: read.at(-1)?.unit ?? ''};
};

/** The slot with a body for each session; null when the words before the office tell of none or are read already. */
export const withSessions = (
  text: string,
  slot: Slot,
  mentions: readonly Mention[],
): Slot | null => {
  const at = titleStart(slot);
  const before = text.slice(Math.max(0, at - REACH), at);
  const groups = HAS_SESSION.test(before) ? SESSIONS.exec(before)?.groups : undefined;
  if (!groups) return null;
  const {lead: words = '', run = '', kind = ''} = groups;
  const {ordinals, unit} = readRun(run);
  if (unit === '' || (kind === '') !== (unit === '大')) return null;
  const lead = leadOf(words, at - kind.length - run.length, mentions);
  const start = at - kind.length - run.length - lead.length;
  const isRead = ordinals.length === 1 && slot.start <= start && kind !== '中央';
  if (isRead) return null;
  const names = ordinals.map(ordinal => fullName(lead + ordinal + unit + kind));
  const others = names.slice(0, -1).map((name): PostBody => ({
    name,
    type: bodyTypeOf(name),
    composed: true,
    source: 'composed',
  }));
  return {...slot, start, body: null, part: {name: names.at(-1) ?? '', kind: 'congress'}, others};
};
