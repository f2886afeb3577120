import type {SentenceKind} from '../article/article';
import {readDataLines} from '../lexicon/data-file';
import {alternation} from './alternation';
import {datelineLength} from './dateline';

type LineKind = Exclude<SentenceKind, 'quotation'>;

const LABEL = alternation(readDataLines('segment', 'credit-labels.txt'));
const LABELS = `${LABEL}(?:\\s*[/／、]\\s*${LABEL})*`;
const DIGIT_DATE = '\\d{4}\\s*[-/.年]\\s*\\d{1,2}\\s*[-/.月]\\s*\\d{1,2}\\s*日?';
const HAN_DATE =
  '[一二〇零○Ｏ三四五六七八九]{4}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日';
const TIME = '(?:[\\sT]*\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2})?)?';
const MOMENT = `(?:${DIGIT_DATE}|${HAN_DATE})${TIME}`;

/** Longer lines are text, whatever they begin with. */
const MAX_BYLINE = 120;
const MAX_HEADING = 50;

const CREDITS = new RegExp(`^[（(【\\[]?\\s*${LABELS}\\s*[:：/／|｜丨]`, 'u');
/** Two characters at least, since 文 and 图 open ordinary words. */
const SPACED_CREDITS = new RegExp(`^(?=\\S{2})${LABELS}[ \\t\\u3000][^。，,]*$`, 'u');
const CREDITS_IN_BRACKET = new RegExp(`^[（(][^（()）。，,]{0,30}${LABEL}[\\s:：/／|｜丨]`, 'u');
const CREDITS_AT_END =
  /^[（(][^（()）。]{1,40}(?:摄|摄影|供图|供稿|报道|文\/图|图\/文|文图|整理)[）)]$/u;
/** （某街道党工委办公室 某某）: who wrote it, or which body on which day. */
const SIGNATURE = /^[（(][^（()）。，,；;：:、\d]{2,30}\s[^（()）。，,；;：:]{2,30}[）)]$/u;
const DATE_LINE = new RegExp(`^(?:[（(]?${MOMENT}[）)]?$|${MOMENT}\\s+${LABELS})`, 'u');

const LIST =
  /^(?:[（(][一二三四五六七八九十百\d]{1,3}[）)]|[一二三四五六七八九十]{1,3}[、.．]|\d{1,3}(?:[、．)）]|\.(?!\d))|[①-⑳⑴-⒇❶-➓]|[•●■◆▪○★►➤·]|[-*+]\s)/u;
const MARKDOWN_HEADING = /^#{1,6}\s/u;
const NO_HEADING = /[。；;]|[！？!?…：:，,、]$|\p{Script=Han}\.$/u;
/** Short lines that are rows of a roster or a career: 副主任：某某, 1999.07—2003.05 某局科员. */
const ROW = /^(?:[^\s：:]{1,8}(?:\s[^\s：:]{1,4})?[：:]|\d{4}\s*[-—.年/])/u;

/** （记者 某某）, （来源：某网）, （某某 摄）: a bracket that holds credits and nothing else. */
export const isCreditBracket = (bracket: string): boolean =>
  bracket.length <= MAX_BYLINE &&
  (CREDITS_IN_BRACKET.test(bracket) || CREDITS_AT_END.test(bracket) || SIGNATURE.test(bracket));

const isCreditLine = (line: string): boolean =>
  /^[（(]/u.test(line)
    ? /^[（(][^（()）]*[）)]$/u.test(line) && isCreditBracket(line)
    : !/。./u.test(line) && (CREDITS.test(line) || SPACED_CREDITS.test(line));

const isByline = (line: string): boolean =>
  line.length <= MAX_BYLINE &&
  (DATE_LINE.test(line) || isCreditLine(line) || datelineLength(line) === line.length);

/** @param line one line without blanks around it */
export const lineKind = (line: string): LineKind => {
  if (isByline(line)) return 'byline';
  if (MARKDOWN_HEADING.test(line)) return 'heading';
  if (LIST.test(line)) return 'list';
  if (line.length > MAX_HEADING || NO_HEADING.test(line)) return 'text';
  return ROW.test(line) ? 'list' : 'heading';
};
