import {byPosition} from '../article/span';
import type {Span} from '../article/span';
import {isQuote} from './enclosures';
import {MAX_WHOLE, markLine, sentenceEnd} from './sentence-end';
import type {MarkedLine, SentenceEnd} from './sentence-end';
import {isSpeakerClause} from './speaker';

/** A sentence of a line, `spoken` when it is a quotation, with or without its speaker. */
interface Stretch extends Span {
  readonly spoken: boolean;
}

const CLOSING_QUOTES = '”」』"';
/** What a quotation of speech ends with; a quoted name (“两新”组织) ends without. */
const SPEECH_END = '，,。！？!?…—';

/** “…”，某某说: the quotation ends without a mark of its own; a term (“三新”组织要求) is none. */
const PAUSE = /^[，,]/u;

const isQuotation = ({text, pairs}: MarkedLine, start: number, end: number): boolean => {
  if (!isQuote(text.charAt(start))) return false;
  const close = pairs.get(start);
  if (close === undefined || close >= end) return true;
  if (SPEECH_END.includes(text.charAt(close - 1))) return true;
  const rest = text.slice(close + 1, end);
  return PAUSE.test(rest) && isSpeakerClause(rest);
};

/** A quotation keeps the clause that names its speaker; other words behind it stand alone. */
const withSpeaker = (line: MarkedLine, quotation: SentenceEnd): SentenceEnd => {
  const {end, event} = quotation;
  if (!CLOSING_QUOTES.includes(line.text.charAt(end - 1))) return quotation;
  const clause = sentenceEnd(line, end, event);
  return isSpeakerClause(line.text.slice(end, clause.end)) ? clause : quotation;
};

/** Quotations too long to be kept whole, in order. */
const longQuotes = ({text, pairs}: MarkedLine): Span[] => {
  const quotes: Span[] = [];
  for (const [start, end] of pairs)
    if (end - start > MAX_WHOLE && isQuote(text.charAt(start))) quotes.push({start, end});
  return quotes.sort(byPosition);
};

const BLANK = /\s/u;
const skipBlanks = (text: string, from: number): number => {
  let place = from;
  while (place < text.length && BLANK.test(text.charAt(place))) place++;
  return place;
};

/** The sentences of running text on one line, in order, blanks between them left out. */
export const stretches = (text: string): Stretch[] => {
  const line = markLine(text);
  const quotes = longQuotes(line);
  const found: Stretch[] = [];
  let insideUntil = 0;
  let quote = 0;
  let event = 0;
  let start = skipBlanks(text, 0);
  while (start < text.length) {
    for (; (quotes[quote]?.start ?? Infinity) < start; quote++)
      insideUntil = Math.max(insideUntil, quotes[quote]?.end ?? 0);
    const whole = sentenceEnd(line, start, event);
    const spoken = start < insideUntil || isQuotation(line, start, whole.end);
    const last = spoken ? withSpeaker(line, whole) : whole;
    found.push({start, end: last.end, spoken});
    event = last.event;
    start = skipBlanks(text, last.end);
  }
  return found;
};
