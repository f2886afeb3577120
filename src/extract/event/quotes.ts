import {type Span, byPosition, firstFrom} from '../../article/span';
import {ofLastText} from '../../lexicon/last-text';
import {isQuote, pairMarks} from '../../segment/enclosures';

/** Shorter quotations, with their marks, are names and words set off, not speech. */
const SPEECH = 15;

/** Starts and ends both rise: of those that begin before a place the last reaches furthest. */
const widest = (spans: readonly Span[]): Span[] => {
  const wide: Span[] = [];
  for (const span of spans) if (span.end > (wide.at(-1)?.end ?? 0)) wide.push(span);
  return wide;
};

/** From opening to closing mark, both included, line by line. */
export const markedIn = ofLastText((text: string): readonly Span[] => {
  const spans: Span[] = [];
  let offset = 0;
  for (const line of text.split('\n')) {
    for (const [open, close] of pairMarks(line)) {
      spans.push({start: offset + open, end: offset + close + 1});
    }
    offset += line.length + 1;
  }
  return spans;
});

/** Stretches of speech: what is named there was spoken of, not there. */
const speechIn = ofLastText((text: string): Span[] =>
  widest(
    markedIn(text)
      .filter(({start, end}) => isQuote(text.charAt(start)) && end - start > SPEECH)
      .sort(byPosition),
  ),
);

/** Whether a stretch of the text lies in speech. */
export const isSpoken = (text: string, {start, end}: Span): boolean => {
  const speech = speechIn(text);
  return (speech[firstFrom(speech, start + 1) - 1]?.end ?? 0) >= end;
};
