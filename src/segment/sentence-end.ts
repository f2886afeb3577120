import {isBracket, isQuote, pairMarks} from './enclosures';
import {isCreditBracket} from './line-kind';

/** A line with the marks that matter to its sentences, found once. */
export interface MarkedLine {
  readonly text: string;
  /** Opening mark -> closing mark. */
  readonly pairs: ReadonlyMap<number, number>;
  /** Places of end marks and opening marks. */
  readonly events: readonly number[];
}

/** Where a sentence ends and which event is the first behind it. */
export interface SentenceEnd {
  readonly end: number;
  readonly event: number;
}

/** A longer quotation or bracket is split like other text: evidence must stay readable. */
export const MAX_WHOLE = 200;

const EVENTS = /[。！？!?"“「『（(【《]/gu;
const END = '。！？!?';
const CLOSING = '”’」』）)】》"';
/** What goes on behind a quoted title or slogan: “……！”的口号, “……！”，某某说. */
const CONTINUES = /^[，,、：:；;的地得之等]/u;
const WORD = /[A-Za-z0-9=&/_-]/u;

export const markLine = (text: string): MarkedLine => ({
  text,
  pairs: pairMarks(text),
  events: Array.from(text.matchAll(EVENTS), match => match.index),
});

const isEndMark = (mark: string): boolean => mark !== '' && END.includes(mark);

/** ASCII ! and ? also stand in addresses (a.cn/?id=1), where they end nothing. */
const endsHere = ({text}: MarkedLine, place: number): boolean => {
  const mark = text.charAt(place);
  if (mark !== '!' && mark !== '?') return true;
  return !(WORD.test(text.charAt(place - 1)) && WORD.test(text.charAt(place + 1)));
};

const skip = (text: string, from: number, set: string): number => {
  let place = from;
  while (place < text.length && set.includes(text.charAt(place))) place++;
  return place;
};

/** A quotation ends the sentence around it when it is a sentence itself: …说：“……。” */
const quotationEnds = ({text}: MarkedLine, start: number, open: number, close: number): boolean => {
  const last = text.charAt(close - 1);
  if (!isEndMark(last) || CONTINUES.test(text.charAt(close + 1))) return false;
  return last === '。' || open === start || '：:，,'.includes(text.charAt(open - 1));
};

const enclosureEnds = (line: MarkedLine, start: number, open: number, close: number): boolean => {
  const mark = line.text.charAt(open);
  if (isQuote(mark)) return quotationEnds(line, start, open, close);
  return isBracket(mark) && open === start && isCreditBracket(line.text.slice(open, close + 1));
};

/** End of the sentence that begins at `start`; `event` is the first event not before it. */
export const sentenceEnd = (line: MarkedLine, start: number, event: number): SentenceEnd => {
  let at = event;
  const endAt = (end: number): SentenceEnd => {
    while ((line.events[at] ?? Infinity) < end) at++;
    return {end, event: at};
  };
  while (at < line.events.length) {
    const place = line.events[at] ?? 0;
    const close = line.pairs.get(place);
    if (isEndMark(line.text.charAt(place))) {
      if (endsHere(line, place))
        return endAt(skip(line.text, skip(line.text, place, END), CLOSING));
    } else if (close !== undefined && close - place <= MAX_WHOLE) {
      if (enclosureEnds(line, start, place, close)) return endAt(close + 1);
      endAt(close + 1);
      continue;
    }
    at++;
  }
  return {end: line.text.length, event: at};
};
