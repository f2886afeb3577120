import type {Sentence, SentenceKind} from '../article/article';
import type {Span} from '../article/span';
import {datelineLength} from './dateline';
import {isCreditBracket, lineKind} from './line-kind';
import {stretches} from './stretches';

interface Piece extends Span {
  readonly kind: SentenceKind;
}

/** Running text; a dateline in front of it is a sentence of its own. Offsets are the line's. */
const piecesOfText = (line: string, kind: 'text' | 'list'): Piece[] => {
  const head = kind === 'text' ? datelineLength(line) : 0;
  const body = stretches(line.slice(head)).map(({start, end, spoken}): Piece => {
    const isCredit = isCreditBracket(line.slice(head + start, head + end));
    return {
      start: head + start,
      end: head + end,
      kind: isCredit ? 'byline' : spoken ? 'quotation' : kind,
    };
  });
  return head > 0 ? [{start: 0, end: head, kind: 'byline'}, ...body] : body;
};

/** @param line without blanks around it */
const piecesOfLine = (line: string): Piece[] => {
  const kind = lineKind(line);
  if (kind === 'text' || kind === 'list') return piecesOfText(line, kind);
  return [{start: 0, end: line.length, kind}];
};

/**
 * Splits a text into sentences with their offsets in it. Every character that is not blank lies in
 * exactly one sentence; no sentence holds a line end. A quotation keeps the clause that names its
 * speaker, so one sentence proves who said it. Headings, list lines, credits and datelines are
 * sentences of their own, told by `kind`. Linear in the length of the text.
 */
export const splitSentences = (text: string): Sentence[] => {
  const sentences: Sentence[] = [];
  for (const {0: whole, index: lineStart} of text.matchAll(/[^\n]+/gu)) {
    const line = whole.trim();
    const offset = lineStart + whole.length - whole.trimStart().length;
    if (line === '') continue;
    for (const {start, end, kind} of piecesOfLine(line)) {
      const sentence = line.slice(start, end).trimEnd();
      sentences.push({
        index: sentences.length,
        kind,
        text: sentence,
        start: offset + start,
        end: offset + start + sentence.length,
      });
    }
  }
  return sentences;
};
