import type {Span} from '../../article/span';
import {isInnerUnit} from './body/inner-unit';
import type {Slot} from './slot';

/** Offices written one after the other for the same holder: 北岸区委常委、政法委书记. */
export interface PostList extends Span {
  readonly slots: readonly Slot[];
}

/** （正处级）, （兼）: a bracket behind an office tells of its rank and ends no list. */
const SEPARATOR =
  /^(?:[（(](?:[^（）()，。；、\d]{1,10}|(?:19|20)\d{2}[年月\d.\s—–\-至今～~]{0,16})[）)])?(?:[、，,；;\s]|兼任|兼|及|和|与|暨|并|同时|以及){0,4}$/u;
/** 原县委书记、现任局长云帆: two offices of one person; 历任科长，现任局长 tells of two times. */
const NOW = /(?:现任|现为)$/u;

/** 人大代表、九三学社社员、研究员: what else somebody is stands between two offices and ends no list. */
const NO_OFFICE =
  /^、[^，。；、]{0,12}(?:社员|盟员|党员|会员|嘉宾|骨干|能手|标兵|模范|老领导|专家|学者|工匠|大师|获得者|志愿者|作家|诗人)(?=[、，])/u;

const parts = (last: Slot, between: string): boolean =>
  SEPARATOR.test((last.former ? between.replace(NOW, '') : between).replace(NO_OFFICE, ''));

/** 首席执行官（CEO）: the same office again, in brackets. */
const OPENING = /^[（(]$/u;
const CLOSING = /^[）)]/u;

const isAppositive = (text: string, before: Slot, slot: Slot): boolean =>
  slot.body === null &&
  slot.part === null &&
  OPENING.test(text.slice(before.end, slot.start)) &&
  CLOSING.test(text.slice(slot.end, slot.end + 1));

/** 超声室主任 behind 北岸研究所副所长: an office of the same body or of its unit. */
const staysWithin = ({body}: Slot): boolean => body === null || isInnerUnit(body.name);

/** Lists of a sentence's slots, in order; most have one. */
export const groupSlots = (text: string, slots: readonly Slot[]): PostList[] => {
  const lists: {start: number; end: number; slots: Slot[]}[] = [];
  for (const slot of slots) {
    const list = lists.at(-1);
    const last = list?.slots.at(-1);
    const between = text.slice(list?.end ?? slot.start, slot.start);
    if (list && last && isAppositive(text, last, slot)) {
      list.end = slot.end + 1;
    } else if (list && last && sameKind(last, slot) && parts(last, between)) {
      // 原党组书记、局长: the mark goes for what stands behind it, up to a body of its own.
      const goesOn = last.former && staysWithin(slot) && !NOW.test(between);
      list.slots.push({...slot, former: slot.former || goesOn});
      list.end = slot.end;
    } else {
      lists.push({start: slot.start, end: slot.end, slots: [slot]});
    }
  }
  return lists;
};

/** Credits (记者, 责编) and posts never share a list. */
const sameKind = (a: Slot, b: Slot): boolean =>
  (a.headClass === 'credit') === (b.headClass === 'credit');
