import type {ArticleMetadata} from '../../article/article';
import {byPosition} from '../../article/span';
import {ofLastText} from '../../lexicon/last-text';
import {type PartOfDate, UNKNOWN_DATE, fromIso, isPossible} from './calendar';
import {yearOfWriting} from './anchor-year';
import {writtenDates} from './forms';

/** The day an article was written, as far as is known: relative dates are read against it. */
export type Anchor = PartOfDate;

const HEAD_LINES = 8;
const FOOT_LINES = 5;
/** A line of publication says little but the date; a longer one is prose. */
const PUBLICATION_LINE = 60;
const SAYS_PUBLISHED = /发布|发稿|时间|日期|更新|来源|编辑|点击|浏览|阅读|字体/u;
const DATELINE =
  /(\d{1,2})[ \u3000]*月[ \u3000]*(\d{1,2})[ \u3000]*日[ \u3000]*(?:电|讯|消息|综合|报道|专电)/u;
const DATELINE_REACH = 400;

const isFull = (date: PartOfDate): boolean => date.year !== null && date.day !== null;

/** A line that is a date, or a date with words of publishing: `2024-11-22 20:20`, 发布时间：…, （…）. */
const publicationDate = (line: string): PartOfDate | null => {
  if (line.length > PUBLICATION_LINE) return null;
  const date = writtenDates(line).find(written => isFull(written) && isPossible(written));
  if (!date) return null;
  const rest = (line.slice(0, date.start) + line.slice(date.end)).replace(
    /[\d:：\s（）()[\]]/gu,
    '',
  );
  if (rest !== '' && !SAYS_PUBLISHED.test(rest)) return null;
  return {year: date.year, month: date.month, day: date.day};
};

const fromPublication = (text: string): PartOfDate | null => {
  const lines = text.split('\n').filter(line => line.trim() !== '');
  const edges = [...lines.slice(0, HEAD_LINES), ...lines.slice(HEAD_LINES).slice(-FOOT_LINES)];
  return edges.map(publicationDate).find(date => date !== null) ?? null;
};

const fromDateline = (text: string): PartOfDate | null => {
  const match = DATELINE.exec(text.slice(0, DATELINE_REACH));
  return match && {year: null, month: Number(match[1]), day: Number(match[2])};
};

const firstMonth = (text: string): number | null =>
  writtenDates(text)
    .filter(date => date.month !== null)
    .toSorted(byPosition)[0]?.month ?? null;

/** What the text alone says; dates and posts both ask for it. */
const ofText = ofLastText((text): Anchor => {
  const published = fromPublication(text);
  if (published) return published;
  const {month, day} = fromDateline(text) ?? UNKNOWN_DATE;
  return {year: yearOfWriting(text, month ?? firstMonth(text)), month, day};
});

/**
 * What the text and its metadata say of the day of writing. In order of trust: the page's own
 * date, a line of publication, the number of a document and other words that tell the year
 * (data/rules/anchor-year.json), the latest full date. Month and day come from the dateline
 * (11月22日讯) where there is one.
 */
export const anchorOf = (text: string, metadata: Pick<ArticleMetadata, 'publishedAt'>): Anchor =>
  (metadata.publishedAt === null ? null : fromIso(metadata.publishedAt)) ?? ofText(text);
