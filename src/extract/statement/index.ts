import type {Sentence} from '../../article/article';
import {atEnd} from '../../lexicon/at-end';
import {lazy, readWords} from '../../lexicon/word-list';
import {isQuote, pairMarks} from '../../segment/enclosures';
import {isSpeakerClause} from '../../segment/speaker';
import {mentionsIn} from '../by-sentence';
import type {Claim} from '../claim';
import type {Document, Mention} from '../document';
import {personRef} from '../entity-ref';

interface Statement {
  readonly speaker: Mention;
  /** What was said, without quotation marks; offsets in the text. */
  readonly start: number;
  readonly end: number;
  readonly rule: string;
}

/** Shorter quotations are names and slogans. */
const MIN_SPEECH = 8;

const verbs = lazy(() => {
  const words = [...readWords('lexicon', 'statement-verbs.txt')].sort(
    (a, b) => b.length - a.length,
  );
  return {
    indirect: new RegExp(`^[^，,。；;：:“”\\n]{0,16}?(?:${words.join('|')})[：:，,]`, 'u'),
    opening: atEnd(`(?:${words.join('|')}|道)[：:，,]?`),
  };
});

const personsIn = (document: Document, sentence: Sentence): Mention[] =>
  mentionsIn(document, sentence).filter(({kind}) => kind === 'person');

interface Speech {
  readonly open: number;
  readonly close: number;
}

/** Outermost quotations long enough to be speech; offsets in the sentence. */
const speechesIn = (text: string): Speech[] => {
  const all = [...pairMarks(text)]
    .map(([open, close]) => ({open, close}))
    .filter(({open, close}) => isQuote(text.charAt(open)) && close - open > MIN_SPEECH);
  return all.filter(
    ({open, close}) => !all.some(other => other.open < open && close < other.close),
  );
};

/** “……。”某某说, 某某说：“……。” */
const quoted = (sentence: Sentence, persons: readonly Mention[]): Statement[] => {
  const {text, start: at} = sentence;
  return speechesIn(text).flatMap(({open, close}): Statement[] => {
    const head = text.slice(0, open);
    const tail = text.slice(close + 1);
    const before = verbs().opening.test(head)
      ? persons.findLast(({end}) => end <= at + open && at + open - end < SPEAKER_REACH)
      : undefined;
    const behind = isSpeakerClause(tail)
      ? persons.find(({start}) => start > at + close)
      : undefined;
    const speaker = before ?? behind;
    if (!speaker) return [];
    return [{speaker, start: at + open + 1, end: at + close, rule: 'said-quoted'}];
  });
};

/** From the speaker's name to the quotation lies a verb and little else. */
const SPEAKER_REACH = 24;

/** 某某指出，要……。 up to the end of the sentence. */
const indirect = (
  document: Document,
  sentence: Sentence,
  persons: readonly Mention[],
): Statement[] => {
  if (sentence.kind === 'quotation') return [];
  for (const speaker of persons) {
    const rest = document.text.slice(speaker.end, sentence.end);
    const opening = verbs().indirect.exec(rest)?.[0];
    if (opening === undefined) continue;
    const start = speaker.end + opening.length;
    const isSpeech = isQuote(document.text.charAt(start));
    return isSpeech ? [] : [{speaker, start, end: sentence.end, rule: 'said-indirect'}];
  }
  return [];
};

const NAME_LENGTH = 40;

/** What persons are quoted with, in their words or in the article's. */
export const findStatements = (document: Document): Claim[] =>
  document.sentences
    .filter(({kind}) => kind !== 'byline' && kind !== 'heading')
    .flatMap(sentence => {
      const persons = personsIn(document, sentence);
      if (persons.length === 0) return [];
      return [...quoted(sentence, persons), ...indirect(document, sentence, persons)];
    })
    .filter(({start, end}) => end - start > MIN_SPEECH)
    .map(({speaker, start, end, rule}) => {
      const words = document.text.slice(start, end).trim();
      const name = words.length > NAME_LENGTH ? `${words.slice(0, NAME_LENGTH)}…` : words;
      return {
        type: 'SAID',
        from: personRef(speaker.name),
        to: {label: 'Statement', kind: null, name, properties: {text: words}},
        properties: {},
        evidence: [{start, end}],
        rule,
        confidence: rule === 'said-quoted' ? 0.9 : 0.8,
      };
    });
