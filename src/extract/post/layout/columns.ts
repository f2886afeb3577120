import type {PostBody} from '../body/body';
import type {BodyContext} from '../body/body-context';
import {committeeBefore} from '../body/committee-body';
import type {Holding} from '../holder/link';
import {LIST_SIGN, PERSON_SIGN, type Shape} from '../shape';

/** What the head of a table says of its two columns of posts: 原任职务　新任职务, 职务　委员会任职. */
export type Columns =
  | {
      readonly kind: 'change';
      /** 原任职务, not 现任职务. */
      readonly isPast: boolean;
      readonly next: 'appointed' | 'candidate';
    }
  | {
      readonly kind: 'committee';
      /** Where the head of the table stands. */
      readonly at: number;
    }
  | null;

const HEAD =
  /(?<was>[原现])任?(?:工作)?(?:单位)?(?:及|和)?职务[^。；]{0,8}?(?<now>新任|拟任)[^。；]{0,6}职务/u;
/** 姓名　单位　职务　委员会任职: the last column tells what one is in the committee of the list. */
const COMMITTEE_HEAD =
  /姓\s?名.*(?:委员会|专委会|学会|协会|商会|联盟|分会|会内|本会|组内)(?:任职|职务|职位)\s*$/u;
const ENTRY = new RegExp(`^[\\s\\u3000]*(?:\\d{1,3}[、.．]?)?[\\s\\u3000]*${PERSON_SIGN}`, 'u');

/** The head goes for the lines that begin with a name, until another line comes. */
export const columnsAfter = (
  {text, groups}: Shape,
  columns: Columns,
  lineStart: number,
): Columns => {
  const isHead = groups.size === 0 && text.includes('职');
  if (isHead && COMMITTEE_HEAD.test(text.replaceAll(LIST_SIGN, '')))
    return {kind: 'committee', at: lineStart};
  const {was, now} = (isHead ? HEAD.exec(text.replaceAll(LIST_SIGN, ''))?.groups : null) ?? {};
  if (now !== undefined) {
    return {kind: 'change', isPast: was === '原', next: now === '新任' ? 'appointed' : 'candidate'};
  }
  return columns !== null && ENTRY.test(text) ? columns : null;
};

/** Where the last column begins: behind the last wide blank between posts. */
const lastColumn = (text: string, holdings: readonly Holding[]): number => {
  const from = Math.min(...holdings.map(({slot}) => slot.end));
  const to = Math.max(...holdings.map(({slot}) => slot.start));
  const gap = [...text.slice(from, to).matchAll(/\t|[ \u3000]{2,}/gu)].at(-1);
  return gap ? from + gap.index : -1;
};

/** Posts of the first column were held, those of the last are the new ones, or the committee's. */
export const byColumns = (
  text: string,
  holdings: readonly Holding[],
  columns: Columns,
): readonly Holding[] => {
  if (columns === null || holdings.length < 2) return holdings;
  const border = lastColumn(text, holdings);
  if (border < 0) return holdings;
  return holdings.map(holding => {
    if (holding.status !== 'current') return holding;
    if (columns.kind === 'committee')
      return holding.slot.end <= border ? holding : {...holding, committeeAt: columns.at};
    if (holding.slot.end <= border)
      return columns.isPast ? {...holding, status: 'former'} : holding;
    return columns.next === 'candidate'
      ? {...holding, status: 'candidate'}
      : {...holding, change: 'appointed'};
  });
};

/** The committee whose table gives the office. */
export const ofTable = ({slot, committeeAt}: Holding, context: BodyContext): PostBody | null =>
  committeeAt === undefined ? null : committeeBefore({...slot, start: committeeAt}, true, context);
