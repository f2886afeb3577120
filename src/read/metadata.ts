import type {ArticleMetadata} from '../article/article';
import {isoMoment} from './moment';

/** What stands outside the body stands near its ends. */
const FIRST_LINES = 6;
const LAST_LINES = 10;
/** A longer line is part of the body. */
const MAX_LINE = 160;
const MAX_TITLE = 60;

const MOMENT_LINE =
  /^[（(]?(?:(?:19|20)\d{2}\s*[-/.年]|[一二][〇零○Ｏ一二三四五六七八九]{3}年)[^。，,；;]{0,40}$/u;
const LABELLED_MOMENT =
  /(?:发布|發布|發佈|发表|發表|发稿|發稿|更新|刊发)?(?:日期|时间|時間)\s*[:：]\s*(.{0,40})/u;
/** Traditional forms too: this also reads texts that are not repaired yet. */
const SOURCE =
  /(?<!图片|圖片)(?:来源于|來源於|来源|來源|稿源|转载自|轉載自|转自|轉自)\s*[:：|｜丨/]\s*([^\s|｜丨，,。；;）)】\]]{2,40})/u;
const URL = /https?:\/\/[\w.-]+(?:[/?#][\w./?=&%#~:;,+@!$'*-]*)?/u;
/** 某某日报·某客户端11月22日讯, 某某社某地3月5日电, 某视网消息（某节目） */
const DATED_HEAD =
  /^([^。！？，,；;：:（(“”\d]{2,30}?)(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日\s*(?:[讯訊电電]|消息)/u;
const NAMED_HEAD =
  /^([^\s。！？，,；;：:（(“”\d]{1,15}[网網报報社台刊端])(?:[讯訊]|消息)\s*[（(：:\s]/u;
/** The last of these ends the name of the medium; a place may follow it (新华社北京). */
const MEDIUM = /^.*(?:社|网|網|报|報|台|刊|客户端|客戶端|新闻|新聞|频道|頻道|传媒|傳媒|发布|發佈)/u;
/** 本报, 本网: the medium does not name itself. */
const UNNAMED = /^本[报報网網站刊台社]/u;
/** Damage (日?qǐng)?bào)) or an address: no name of a medium as written. */
const NO_NAME = /[?？()（）āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ\ufffd]/u;

/** 創(chuàng)新: a note behind its character, put there by a scraper. */
const PINYIN_NOTE = /\p{Script=Han}\([a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]{1,6}\)|\ufffd/u;

const datelineSource = (line: string): string | null => {
  const head = (DATED_HEAD.exec(line)?.[1] ?? NAMED_HEAD.exec(line)?.[1])?.trim();
  if (head === undefined || UNNAMED.test(head) || NO_NAME.test(head)) return null;
  return MEDIUM.exec(head)?.[0] ?? head;
};

const labelledSource = (line: string): string | null => {
  const name = SOURCE.exec(line)?.[1];
  return name === undefined || NO_NAME.test(name) ? null : name;
};

const momentOf = (line: string): string | null => {
  const labelled = LABELLED_MOMENT.exec(line)?.[1];
  if (labelled !== undefined) return isoMoment(labelled);
  return MOMENT_LINE.test(line) ? isoMoment(line) : null;
};

/** The full date of a dateline: 某网2024年11月22日电. */
const datelineMoment = (line: string): string | null => {
  const head = /^[^。！？，,；;：:（(“”]{2,40}日\s*(?:[讯訊电電]|消息)/u.exec(line)?.[0];
  return head === undefined ? null : isoMoment(head);
};

const first = <T>(lines: readonly string[], find: (line: string) => T | null): T | null => {
  for (const line of lines) {
    const found = find(line);
    if (found !== null) return found;
  }
  return null;
};

const isTitle = (line: string): boolean =>
  line.length <= MAX_TITLE &&
  line.length > 3 &&
  /\p{Script=Han}/u.test(line) &&
  !/[。；;]|[！？!?…：:，,、]$/u.test(line) &&
  momentOf(line) === null &&
  labelledSource(line) === null &&
  datelineSource(line) === null &&
  !/^[（(]?[^\s：:]{1,8}[:：|｜丨]|^[\d一二三四五六七八九十]{1,3}[、.．]|^[（(•·●]/u.test(line);

/** A title stands above the body; a text of one line has none. */
const titleOf = (lines: readonly string[]): string | null => {
  const [head, ...rest] = lines;
  const title = head?.replace(/^#+\s*/u, '');
  if (title === undefined || rest.length === 0 || PINYIN_NOTE.test(title)) return null;
  return isTitle(title) ? title : null;
};

/**
 * Title, url, source and publication date as the first and last lines of a text give them. Reads
 * only; the lines stay in the text. What damage has made doubtful is left out, so that it can be
 * asked again of the repaired text.
 */
export const metadataOf = (text: string): ArticleMetadata => {
  const lines = text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '');
  const head = lines.slice(0, FIRST_LINES);
  const foot = lines.slice(FIRST_LINES).slice(-LAST_LINES).reverse();
  const shortLines = [...head, ...foot].filter(line => line.length <= MAX_LINE);
  return {
    title: titleOf(lines),
    url: first(shortLines, line => URL.exec(line)?.[0] ?? null),
    source:
      first(shortLines, labelledSource) ??
      first(head, datelineSource) ??
      first(foot.slice(0, 1), line => labelledSource(line.slice(-60))),
    publishedAt: first(shortLines, momentOf) ?? first(head, datelineMoment),
  };
};

/** Source and date from the short lines a page shows around its text. */
export const metadataOfLines = (lines: readonly string[]): Partial<ArticleMetadata> => {
  const shortLines = lines.filter(line => line.length <= MAX_LINE);
  return {
    source: first(shortLines, labelledSource),
    publishedAt: first(shortLines, momentOf),
  };
};

/** The first that knows it speaks; `better` before `worse`. */
export const mergeMetadata = (
  better: Partial<ArticleMetadata>,
  worse: ArticleMetadata,
): ArticleMetadata => ({
  title: better.title ?? worse.title,
  url: better.url ?? worse.url,
  source: better.source ?? worse.source,
  publishedAt: better.publishedAt ?? worse.publishedAt,
});
