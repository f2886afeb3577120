import type {SentenceKind} from '../article/article';
import {readDataLines} from '../lexicon/data-file';
import {alternation} from './alternation';

const LABEL = alternation(readDataLines('segment', 'credit-labels.txt'));
const LABELS = `${LABEL}(?:\\s*[/／、]\\s*${LABEL})*`;
const DATE =
  '(?:\\d{4}\\s*[-/.年]\\s*\\d{1,2}\\s*[-/.月]\\s*\\d{1,2}\\s*日?|[一二〇零○Ｏ三四五六七八九]{4}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日)';
const TIME = '(?:[\\sT]*\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2})?)?';

/** Longer lines are text, whatever they begin with. */
const MAX_BYLINE = 120;
const MAX_HEADING = 50;

const CREDITS = new RegExp(`^[（(【\\[]?\\s*${LABELS}\\s*[:：/／|｜丨]`, 'u');
/** Two characters at least, since 文 and 图 open ordinary words. */
const SPACED_CREDITS = new RegExp(`^[（(【\\[]?(?=\\S{2})${LABELS}[ \\t\\u3000]`, 'u');
const CREDITS_BEHIND =
  /^[（(][^（()）。]{1,40}(?:摄|摄影|供图|供稿|报道|文\/图|图\/文|文图|整理)[）)]$/u;
const DATE_ONLY = new RegExp(`^[（(]?${DATE}${TIME}[）)]?$`, 'u');
const DATED_CREDITS = new RegExp(`^${DATE}${TIME}\\s+${LABELS}`, 'u');

const LIST =
  /^(?:[（(][一二三四五六七八九十百\d]{1,3}[）)]|[一二三四五六七八九十]{1,3}[、.．]|\d{1,3}(?:[、．)）]|\.(?!\d))|[①-⑳⑴-⒇]|[•●■◆▪○★►➤·]|[-*+]\s)/u;
const MARKDOWN_HEADING = /^#{1,6}\s/u;
const PUNCTUATED = /[。；;]|[！？!?…：:，,、]$/u;

/** （记者 某某）, （来源：某网）, （某某 摄）: a bracket that holds credits and nothing else. */
export const isCreditBracket = (bracket: string): boolean =>
  bracket.length <= MAX_BYLINE &&
  (CREDITS.test(bracket) || SPACED_CREDITS.test(bracket) || CREDITS_BEHIND.test(bracket));

const isByline = (line: string): boolean =>
  line.length <= MAX_BYLINE &&
  (DATE_ONLY.test(line) ||
    DATED_CREDITS.test(line) ||
    (!/。./u.test(line) &&
      (CREDITS.test(line) ||
        (!/[。，,]/u.test(line) && SPACED_CREDITS.test(line)) ||
        CREDITS_BEHIND.test(line))));

/** @param line one line without blanks around it */
export const lineKind = (line: string): Exclude<SentenceKind, 'quotation'> => {
  if (isByline(line)) return 'byline';
  if (MARKDOWN_HEADING.test(line)) return 'heading';
  if (LIST.test(line)) return 'list';
  return line.length <= MAX_HEADING && !PUNCTUATED.test(line) ? 'heading' : 'text';
};
