import {lazy, readRules} from '../../lexicon/word-list';
import type {Mention} from '../document';
import {parentEnd} from '../mention/body/nested';

const DEFINITION =
  /^[（(](?:以下)?(?:简称|下称|统称|又称)(?:为)?[:：]?["“‘「]?(?<name>[^"”’」（）()，。；]{2,12})["”’」]?(?:[，、或]["“‘「]?[^）)]{1,16})?[）)]/u;
const WINDOW = 40;

/** A name that the text itself gives to a body: 北岸科技股份有限公司（以下简称“北岸科技”）. */
export interface Definition {
  readonly name: string;
  readonly body: Mention;
  /** Where the short name stands. */
  readonly start: number;
}

/** Short names by definition; bare nouns (“公司”) among them are told by the caller. */
export const definitionsIn = (text: string, bodies: readonly Mention[]): Definition[] =>
  bodies.flatMap(body => {
    if (text[body.end] !== '（' && text[body.end] !== '(') return [];
    const match = DEFINITION.exec(text.slice(body.end, body.end + WINDOW));
    const name = match?.groups?.name;
    return match && name !== undefined
      ? [{name, body, start: body.end + match[0].indexOf(name)}]
      : [];
  });

interface ShortFormRules {
  readonly dropped: {readonly words: readonly string[]};
  readonly full: {readonly ends: readonly string[]};
}

const rules = lazy(() => {
  const {dropped, full} = readRules<ShortFormRules>('short-forms');
  return {
    dropped: new RegExp(`^(?:${dropped.words.join('|')})+\\|`, 'u'),
    full: new RegExp(`(?:${full.ends.join('|')})$`, 'u'),
  };
});

const SHARED_START = 2;
const HAN = /^\p{Script=Han}+$/u;

/** How many characters two words begin with alike. */
const sharedStart = (one: string, other: string): number => {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
};

const reversed = (words: string): string => Array.from(words).reverse().join('');

/** The runs of one word's characters that stand in the other in this order; null where they do not. */
const runsIn = (short: string, long: string): string[] | null => {
  const runs: string[] = [];
  let from = 0;
  for (let at = 0; at < short.length;) {
    const start = long.indexOf(short[at] ?? '', from);
    if (start < 0) return null;
    const length = sharedStart(short.slice(at), long.slice(start));
    runs.push(short.slice(at, at + length));
    at += length;
    from = start + length;
  }
  return runs;
};

/** 柳岸|文创|园 in 柳岸视频文创产业园: words are cut to single characters, or whole ones are left out that add nothing. */
const isCutShort = (short: string, long: string): boolean => {
  const start = sharedStart(short, long);
  const end = sharedStart(reversed(short.slice(start)), reversed(long.slice(start)));
  const middle = short.slice(start, short.length - end);
  const left = long.slice(start, long.length - end);
  if (middle === '') return rules().dropped.test(`${left}|${long.slice(long.length - end)}`);
  const runs = runsIn(middle, left);
  // The last character alone stands for a word (产业园), unless the word before it goes on with it.
  const isCutAtEnd = end === 1 && !left.includes(short.slice(-2));
  return runs !== null && (isCutAtEnd || runs.some(run => run.length === 1));
};

/**
 * 柳岸文创园 for 柳岸视频文创产业园: the same beginning and end, and nothing new between. What the longer
 * name has a parent for and the shorter has not is a unit of the shorter: 北岸大学|文学院.
 */
export const isAbbreviation = (short: string, long: string): boolean =>
  short.length >= 4 &&
  short.length < long.length &&
  short.slice(0, SHARED_START) === long.slice(0, SHARED_START) &&
  short.at(-1) === long.at(-1) &&
  HAN.test(short + long) &&
  !long.startsWith(short) &&
  !rules().full.test(short) &&
  parentEnd(short) > 0 === parentEnd(long) > 0 &&
  isCutShort(short, long);
