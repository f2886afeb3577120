import type {PostStatus} from '../../../article/facts';
import {lazy, readRules} from '../../../lexicon/word-list';
import type {Holding} from '../holder/link';

interface ChangeRule<Pattern = RegExp> {
  readonly name: string;
  readonly before?: Pattern;
  readonly said?: Pattern;
  readonly above?: Pattern;
  readonly between?: Pattern;
  readonly after?: Pattern;
  /** The holder or the office opens its line. */
  readonly opens?: boolean;
  /** The holder is named before the posts. */
  readonly holder?: 'before';
  readonly rules?: readonly string[];
}

const compiled = ({name, opens, holder, rules, ...patterns}: ChangeRule<string>): ChangeRule => ({
  name,
  ...(opens && {opens}),
  ...(holder && {holder}),
  ...(rules && {rules}),
  ...Object.fromEntries(
    (['before', 'said', 'above', 'between', 'after'] as const).flatMap(part => {
      const pattern = patterns[part];
      return pattern === undefined ? [] : [[part, new RegExp(pattern, 'u')]];
    }),
  ),
});

const changes = lazy(() => {
  const read =
    readRules<Record<'appointed' | 'removed', readonly ChangeRule<string>[]>>('post-change');
  return {appointed: read.appointed.map(compiled), removed: read.removed.map(compiled)};
});

const WINDOW = 24;
const ABOVE = 200;

/** The words around a holding that a rule may ask for. */
const wordsOf = (
  text: string,
  sentenceStart: number,
  {list, person}: Holding,
): Record<'before' | 'said' | 'above' | 'between' | 'after', string> => ({
  before: text.slice(Math.max(sentenceStart, list.start - WINDOW), list.start),
  said: text.slice(sentenceStart, list.start),
  above: text.slice(Math.max(0, sentenceStart - ABOVE), sentenceStart),
  between: person.end <= list.start ? text.slice(person.end, list.start) : '',
  after: text.slice(person.end, person.end + WINDOW),
});

const fits = (
  rule: ChangeRule,
  words: ReturnType<typeof wordsOf>,
  {rule: link, person, list}: Holding,
  opens: boolean,
): boolean =>
  (rule.rules?.includes(link) ?? true) &&
  (rule.holder !== 'before' || person.end <= list.start) &&
  (!rule.opens || opens) &&
  (['before', 'said', 'above', 'between', 'after'] as const).every(
    part => rule[part]?.test(words[part]) ?? true,
  );

/** Nothing but signs stands before the first of holder and office. */
const opensLine = (text: string, sentenceStart: number, {list, person}: Holding): boolean =>
  !/[\p{Script=Han}]{5}/u.test(text.slice(sentenceStart, Math.min(list.start, person.start)));

/** `appointed` or `removed` where the words around tell of it and no rule has said more (data/rules/post-change.json). */
export const changeOf = (
  text: string,
  sentenceStart: number,
  holding: Holding,
  status: PostStatus,
): Holding['change'] => {
  if (status === 'candidate') return null;
  if (holding.change !== null || status !== 'current') return holding.change;
  const words = wordsOf(text, sentenceStart, holding);
  const opens = opensLine(text, sentenceStart, holding);
  const has = (rule: ChangeRule): boolean => fits(rule, words, holding, opens);
  if (changes().removed.some(has)) return 'removed';
  return changes().appointed.some(has) ? 'appointed' : null;
};
