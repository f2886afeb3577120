import type {Sentence} from '../../article/article';
import type {Span} from '../../article/span';
import {readRules, lazy} from '../../lexicon/word-list';
import {sentenceAt} from '../by-sentence';
import {clauseStart, marksOf} from '../clause';
import type {Act, Layout} from './acts';
import type {NamedEvent} from './names';
import {kindOf} from './words';

/** Words that may name an event the article reports, weighed. */
export interface Candidate extends Span {
  readonly name: string;
  readonly kind: string;
  readonly rule: string;
  readonly sentence: Sentence;
  /** From the first word that belongs to telling it to the last: the verb and the name. */
  readonly told: Span;
  readonly score: number;
  /** An event only where nothing else is one. */
  readonly lone: boolean;
}

interface Weights {
  readonly trigger: Readonly<Record<string, number>>;
  readonly place: {readonly lead: number; readonly early: number; readonly late: number};
  readonly dated: number;
  readonly quoted: number;
  readonly byline: number;
  /** Each counts once: what is planned, done before or always, told in general, or follows on. */
  readonly planned: WordWeight & {readonly dated: number};
  readonly notNow: WordWeight;
  readonly general: WordWeight;
  readonly sequel: WordWeight;
  /** Names of what an election ends with: the new committee shares out its posts. */
  readonly offshoot: WordWeight;
}

interface WordWeight {
  readonly weight: number;
  readonly words: readonly string[];
}

const weights = lazy(() => {
  const read = readRules<Weights>('event-weights');
  const pattern = ({words}: WordWeight): RegExp => new RegExp(words.join('|'), 'u');
  const {planned, notNow, general, sequel, offshoot} = read;
  return {
    ...read,
    patterns: {
      planned: pattern(planned),
      notNow: pattern(notNow),
      general: pattern(general),
      sequel: pattern(sequel),
      offshoot: pattern(offshoot),
    },
  };
});

/** Share of an article that counts as its beginning. */
const EARLY = 0.4;

const placeWeight = (start: number, length: number, {leadEnd}: Layout): number => {
  const {lead, early, late} = weights().place;
  if (start < leadEnd) return lead;
  return start < length * EARLY ? early : late;
};

const CLAUSE_MARKS = marksOf('，,。；;');

/** The clause before the name tells whether it is now; what stands further off tells why. */
const clauseBefore = (text: string, sentence: Sentence, start: number): string =>
  text.slice(Math.max(clauseStart(text, sentence.start, start, CLAUSE_MARKS), start - 60), start);

/** What a firm will do is its news: 将任命云帆为总裁; a meeting that is planned has not been held. */
const planWeight = (clause: string, isDated: boolean, isPlanNews: boolean): number => {
  const {patterns, planned} = weights();
  if (isPlanNews || !patterns.planned.test(clause)) return 0;
  return isDated ? planned.dated : planned.weight;
};

const contextWeight = (
  text: string,
  sentence: Sentence,
  event: Span,
  isDated: boolean,
  isPlanNews: boolean,
): number => {
  const {patterns, notNow, general, sequel, offshoot, quoted, byline, dated} = weights();
  const clause = clauseBefore(text, sentence, event.start);
  return (
    (isDated ? dated : 0) +
    planWeight(clause, isDated, isPlanNews) +
    (patterns.notNow.test(clause) ? notNow.weight : 0) +
    (patterns.sequel.test(text.slice(sentence.start, event.start)) ? sequel.weight : 0) +
    (patterns.general.test(text.slice(event.start - 2, event.end + 6)) ? general.weight : 0) +
    (patterns.offshoot.test(text.slice(event.start, event.end)) ? offshoot.weight : 0) +
    (sentence.kind === 'quotation' ? quoted : 0) +
    (sentence.kind === 'byline' ? byline : 0)
  );
};

interface Setting {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly layout: Layout;
  /** Whether the sentence names a day or 当天. */
  readonly isDated: (sentence: Sentence) => boolean;
}

const weigh = (
  {text, layout, isDated}: Setting,
  sentence: Sentence,
  event: Span,
  trigger: string,
  isPlanNews = false,
): number =>
  (weights().trigger[trigger] ?? 0) +
  placeWeight(event.start, text.length, layout) +
  contextWeight(text, sentence, event, isDated(sentence), isPlanNews);

/** All candidates of an article in order of reading. */
export const candidatesOf = (
  setting: Setting,
  named: readonly NamedEvent[],
  acts: readonly Act[],
): Candidate[] => {
  const fromNames = named.flatMap(({name, start, end, trigger, from, reach}): Candidate[] => {
    const sentence = sentenceAt(setting.sentences, start);
    if (!sentence) return [];
    const score = weigh(setting, sentence, {start, end}, trigger);
    const told = {start: from, end: reach};
    return [
      {
        name,
        start,
        end,
        kind: kindOf(name),
        rule: `event-${trigger}`,
        sentence,
        told,
        score,
        lone: false,
      },
    ];
  });
  const fromActs = acts.flatMap(({name, start, end, kind, rule, lone}): Candidate[] => {
    const sentence = sentenceAt(setting.sentences, start);
    if (!sentence) return [];
    const score = weigh(setting, sentence, {start, end}, rule, lone);
    return [
      {name, start, end, kind, rule: `event-${rule}`, sentence, told: {start, end}, score, lone},
    ];
  });
  return [...fromNames, ...fromActs].sort((a, b) => a.start - b.start);
};
