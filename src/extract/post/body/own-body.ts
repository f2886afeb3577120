/** Offices whose words name a body that the text need not name otherwise: a congress, a journal. */
import type {Mention} from '../../document';
import type {Title} from '../../title/find';
import type {PostBody} from './body';

/** A congress, a journal or a name read off its ending is a body of its own, the others belong to the host. */
export interface Part {
  readonly name: string;
  readonly kind: 'party' | 'unit' | 'area' | 'named' | 'congress' | 'journal' | 'column';
}

/** 中央委员, 二十届中央候补委员: the committee is fused with the title. */
const FUSED_COMMITTEE = /(?:中共)?(?:第?[一二三四五六七八九十]{1,3}届)?中央$/u;
/** 党的二十大代表, 市人大代表: a congress is no body of the text, yet its delegates hold a post. */
const ORDINAL = '第?[一二三四五六七八九十]{1,3}';
const CONGRESS = new RegExp(
  [
    `(?:(?:中国共产党|党的|中共)${ORDINAL}(?:大|次全国代表大会)`,
    `[\\p{Script=Han}]{0,12}${ORDINAL}(?:次(?:党代会|党员代表大会|代表大会)|届(?:全国)?(?:人大|人民代表大会|政协))`,
    `(?:[\\p{Script=Han}]{1,8})?(?:全国|自治区|[省市县区旗州盟镇乡])(?:人大|政协|党代会))$`,
  ].join('|'),
  'u',
);
const SEAT = /(?:代表|委员|常委)$/u;

const congressOf = (words: string, head: string, host: Mention | null): string | null => {
  if (!SEAT.test(head)) return null;
  const own = words.replace(/^(?:其|的|同志|女士|先生)?(?:系|是|为)?/u, '');
  const name = CONGRESS.exec((host?.kind === 'area' ? host.name : '') + own)?.[0] ?? null;
  return name === null || (head !== '代表' && !name.endsWith('政协')) ? null : name;
};

export const fusedPart = (words: string, head: string, host: Mention | null): Part | null => {
  const committee = head.endsWith('委员') ? FUSED_COMMITTEE.exec(words) : null;
  if (committee) return {name: `${committee[0]}委员会`, kind: 'congress'};
  const congress = words === '' ? null : congressOf(words, head, host);
  return congress === null ? null : {name: congress, kind: 'congress'};
};

/** 《北岸学刊》主编, 《北岸学刊》《南岸学刊》编委: the journals' names, which the sign in front of the office ends. */
const JOURNALS = /(?:《[^《》]{1,24}》(?:杂志|期刊|学报)?(?:[、，和及]|以及)?)+$/u;
const JOURNAL = /《([^《》]{1,24})》(杂志|期刊|学报)?/gu;
const OF_JOURNAL = /(?:主编|编委|总编辑|总编|主笔|编辑部主任|社长|审稿人|顾问)$/u;
const REACH = 100;

/** 《北岸学刊》编委会|委员, 《北岸学刊》杂志社|社长. */
const JOURNAL_UNIT =
  /《[^《》]{1,24}》(?:杂志|期刊|学报|报)?(?:编委会|编辑部|编辑委员会|杂志社|报社|专家组)$/u;

/** Journal of Cloud Physics主编: capitalised words right before the office. */
const LATIN_JOURNAL =
  /(?<=^|[\p{Script=Han}，、；;]\s?)\p{Lu}[\p{L}.:'’-]*(?: (?:[\p{Lu}&][\p{L}.:'’-]*|of|and|the|in|for|on))*\s?$/u;

/** 《北岸晚报》|记者, 北岸在线|记者. */
const PAPER =
  /(?:《([^《》]{2,12}(?:报|刊|杂志))》|(?<=^|[^\p{Script=Han}])((?![本我])\p{Script=Han}{1,8}(?:网|台|报|社|日报|晚报|传媒|客户端|在线)))(?:全媒体)?(?:首席|实习|见习)?$/u;

interface Journals {
  readonly start: number;
  readonly part: Part;
  readonly others: readonly PostBody[];
}

export const journalsBefore = (text: string, title: Title): Journals | null => {
  const unit = JOURNAL_UNIT.exec(text.slice(Math.max(0, title.start - 36), title.start))?.[0];
  if (unit !== undefined) {
    return {start: title.start - unit.length, part: {name: unit, kind: 'named'}, others: []};
  }
  const paper =
    title.head === '记者'
      ? PAPER.exec(text.slice(Math.max(0, title.start - 20), title.start))
      : null;
  if (paper) {
    const part: Part = {name: paper[1] ?? paper[2] ?? '', kind: 'journal'};
    return {start: title.start - paper[0].length, part, others: []};
  }
  if (!OF_JOURNAL.test(title.head)) return null;
  const latin = LATIN_JOURNAL.exec(text.slice(Math.max(0, title.start - REACH), title.start))?.[0];
  if (latin !== undefined && /编委|主编$/u.test(title.head)) {
    const part: Part = {name: latin.trim(), kind: 'journal'};
    return {start: title.start - latin.length, part, others: []};
  }
  const [run] = JOURNALS.exec(text.slice(Math.max(0, title.start - REACH), title.start)) ?? [];
  if (run === undefined || /[、，和及]$/u.test(run)) return null;
  const names = [...run.matchAll(JOURNAL)].map(([whole, name = '', kind]) =>
    kind === undefined ? name : whole,
  );
  const others = names
    .slice(0, -1)
    .map((name): PostBody => ({name, type: 'media', composed: false, source: 'touching'}));
  return {
    start: title.start - run.length,
    part: {name: names.at(-1) ?? '', kind: 'journal'},
    others,
  };
};

/** A congress or journal: a body of its own, which no list's host comes before. */
export const isOwnBody = ({part}: {readonly part: Part | null}): boolean =>
  part?.kind === 'congress' || part?.kind === 'journal';
