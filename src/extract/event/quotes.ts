import type {Span} from '../../article/span';
import {isQuote, pairMarks} from '../../segment/enclosures';

/** Shorter quotations are names and words set off, not speech. */
const SPEECH = 14;

/** Stretches of speech: what is named there was spoken of, not there. */
export const speechIn = (text: string): Span[] => {
  const spans: Span[] = [];
  let offset = 0;
  for (const line of text.split('\n')) {
    for (const [open, close] of pairMarks(line)) {
      if (isQuote(line.charAt(open)) && close - open > SPEECH) {
        spans.push({start: offset + open, end: offset + close + 1});
      }
    }
    offset += line.length + 1;
  }
  return spans;
};
