import {spansWithin} from '../../article/span';
import type {Document, Mention} from '../document';

const plain = (line: string): string =>
  line.replace(/^[一二三四五六七八九十\d]+[、.．]|[（(][^）)]*[）)]|[\s：:]/gu, '');

/** A line that heads a list: 一、先进集体（6个）. */
const isHeading = (line: string): boolean =>
  /^[一二三四五六七八九十\d]+[、.．]|[（(]\d+[个名人][）)]\s*$/u.test(line.trim());

const MIN_HEADING = 4;

/**
 * A decision names one of those it honours and lists all behind: 授予某某等4名同志“优秀党员”称号 …
 * 二、优秀党员（4名）. The names under the heading that the honour ends with.
 */
export const rosterOf = ({text, mentions}: Document, honour: string): Mention[] => {
  let offset = 0;
  let isUnder = false;
  const found: Mention[] = [];
  for (const line of text.split('\n')) {
    const [start, end] = [offset, offset + line.length];
    offset = end + 1;
    const words = plain(line);
    if (words.length >= MIN_HEADING && words.length <= 24 && isHeading(line)) {
      isUnder = honour.endsWith(words) || words.endsWith(honour);
      continue;
    }
    if (!isUnder) continue;
    if (line.includes('。')) isUnder = false;
    else {
      found.push(...spansWithin(mentions, {start, end}).filter(({kind}) => kind !== 'title'));
    }
  }
  const persons = found.filter(({kind}) => kind === 'person');
  if (persons.length > 0) return persons;
  return found.filter(
    body =>
      !found.some(other => other !== body && other.start <= body.start && other.end >= body.end),
  );
};

/** A decision that honours whom it lists: 决定授予下列个人、集体荣誉称号. */
const LISTED = /(?:授予|表彰)(?:以下|下列|如下)[^。\n]{0,30}/u;
/** 一、“最美读书人”（8名）: the honour, without the count. */
const HONOUR_LINE =
  /^[一二三四五六七八九十]+[、.．]\s*[“"]?([^“”"，。；：（(\n]{2,24})[”"]?\s*(?:[（(][^（）()\n]*[）)])?\s*[：:]?\s*$/u;

/** The date under the name of who decided ends the document. */
const DATE_LINE = /^\s*(?:19|20)\d\d年\d{1,2}月\d{1,2}日\s*$/u;

/** An honour and whom the lines under its heading name. */
export interface Roster {
  readonly honour: string;
  readonly recipients: readonly Mention[];
  readonly start: number;
}

const insideOthers = (mention: Mention, all: readonly Mention[]): boolean =>
  all.some(other => other !== mention && other.start <= mention.start && other.end >= mention.end);

/** Of a line its first person, else its bodies. */
const namedInLine = (mentions: readonly Mention[]): Mention[] => {
  const person = mentions.find(({kind}) => kind === 'person');
  if (person) return [person];
  const bodies = mentions.filter(({kind}) => kind === 'body');
  return bodies.filter(body => !insideOthers(body, bodies));
};

/** Lists of those honoured, each under the name of its honour, in a decision that says so. */
export const rostersIn = ({text, mentions}: Document): Roster[] => {
  const listed = LISTED.exec(text);
  if (!listed) return [];
  const rosters: {honour: string; recipients: Mention[]; start: number}[] = [];
  let offset = 0;
  const lines = text.split('\n');
  for (const [index, line] of lines.entries()) {
    const [start, end] = [offset, offset + line.length];
    offset = end + 1;
    if (DATE_LINE.test(lines[index + 1] ?? '')) break;
    if (start < listed.index) continue;
    const honour = HONOUR_LINE.exec(line.trim())?.[1];
    if (honour !== undefined) rosters.push({honour, recipients: [], start});
    else if (!line.includes('。')) {
      const here = spansWithin(mentions, {start, end});
      if (line.trim() !== '') rosters.at(-1)?.recipients.push(...namedInLine(here));
    }
  }
  return rosters;
};
