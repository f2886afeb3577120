import type {Sentence} from '../../article/article';
import type {Layout} from './acts';

/** A document's heading may take three lines: its author, 关于…的通知, the number. */
const HEADING_LINES = 4;
const HEADING_REACH = 160;
/** Reports say what happened in their first sentences. */
const LEAD_SENTENCES = 2;

const isTold = ({kind}: Sentence): boolean => kind === 'text' || kind === 'quotation';

/** The first sentences of the text itself, from a place on. */
export const leadOf = (sentences: readonly Sentence[], from = 0): Sentence[] => {
  const lead: Sentence[] = [];
  for (let at = from; at < sentences.length && lead.length < LEAD_SENTENCES; at++) {
    const sentence = sentences[at];
    if (sentence && isTold(sentence)) lead.push(sentence);
  }
  return lead;
};

/** Where the heading and the lead of an article end. */
export const layoutOf = (sentences: readonly Sentence[]): Layout => {
  const first = sentences.findIndex(
    sentence =>
      isTold(sentence) || sentence.index >= HEADING_LINES || sentence.start > HEADING_REACH,
  );
  if (first < 0) return {headingEnd: Infinity, leadEnd: Infinity};
  const headingEnd = sentences[first]?.start ?? 0;
  return {headingEnd, leadEnd: leadOf(sentences, first).at(-1)?.end ?? Infinity};
};
