import type {Sentence} from '../../article/article';
import type {Layout} from './acts';

/** A document's heading may take three lines: its author, 关于…的通知, the number. */
const HEADING_LINES = 4;
const HEADING_REACH = 160;
/** Reports say what happened in their first sentences. */
const LEAD_SENTENCES = 2;

const isTold = ({kind}: Sentence): boolean => kind === 'text' || kind === 'quotation';

/** The first sentences of the text itself. */
export const leadOf = (sentences: readonly Sentence[]): Sentence[] =>
  sentences.filter(isTold).slice(0, LEAD_SENTENCES);

/** Where the heading and the lead of an article end. */
export const layoutOf = (sentences: readonly Sentence[]): Layout => {
  const first = sentences.findIndex(
    sentence =>
      isTold(sentence) || sentence.index >= HEADING_LINES || sentence.start > HEADING_REACH,
  );
  if (first < 0) return {headingEnd: Infinity, leadEnd: Infinity};
  const told = sentences.slice(first).filter(isTold);
  const headingEnd = sentences[first]?.start ?? 0;
  return {headingEnd, leadEnd: told[LEAD_SENTENCES - 1]?.end ?? told[0]?.end ?? Infinity};
};
