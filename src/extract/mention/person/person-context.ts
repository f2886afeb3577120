import {lazy, readRules} from '../../../lexicon/word-list';

interface WordRule {
  readonly words: readonly string[];
}

interface Beside {
  readonly after: readonly string[];
  readonly before: readonly string[];
}

interface PersonContext {
  readonly follows: WordRule;
  readonly speech: {readonly verbs: readonly string[]; readonly reach: number};
  readonly notPersonBefore: WordRule;
  readonly trailing: WordRule;
  readonly leading: WordRule & {readonly address: readonly string[]};
  readonly notPersonAlone: WordRule;
  readonly latinBodies: WordRule;
  readonly signs: Beside;
  readonly abroad: Beside;
  readonly transliterated: {readonly characters: string};
  readonly notNames: WordRule;
  readonly notFirst: {readonly characters: string};
  readonly runsOn: WordRule;
  readonly notLast: {readonly characters: string};
  readonly callings: WordRule;
  readonly firms: WordRule;
}

const beside = ({after, before}: Beside) => ({
  after: new RegExp(`^(?:${after.join('|')})`, 'u'),
  before: new RegExp(`(?:${before.join('|')})$`, 'u'),
});

export const personContext = lazy(() => {
  const rules = readRules<PersonContext>('person-context');
  const {follows, speech, notPersonBefore, trailing, notNames, notLast, callings, firms} = rules;
  const {leading, notPersonAlone, latinBodies, signs, abroad, transliterated} = rules;
  const verbs = speech.verbs.join('|');
  return {
    /** True of the words behind a name: a mark, a verb of persons, or a speech verb soon after. */
    goesOn: new RegExp(
      `^(?:$|[，,。、；;：:）)（(“"\\s！!]|${follows.words.join('|')}|\\p{Script=Han}{1,${speech.reach}}?(?:${verbs})[，,：:。“])`,
      'u',
    ),
    runsOn: new Set(rules.runsOn.words),
    notFirst: new Set(rules.notFirst.characters),
    notLast: new Set(notLast.characters),
    calling: new RegExp(`^\\p{Script=Han}(?:${callings.words.join('|')})$`, 'u'),
    firm: new RegExp(`^(?:${firms.words.join('|')})`, 'u'),
    notNames: new RegExp(notNames.words.join('|'), 'u'),
    notPersonBefore: new RegExp(`^(?:${notPersonBefore.words.join('|')})`, 'u'),
    leading: new RegExp(`^(?:${leading.words.join('|')})(?=\\p{Script=Han}{2})`, 'u'),
    address: new RegExp(`^(?:${leading.address.join('|')})\\.?\\s+`, 'u'),
    notPersonAlone: new RegExp(`^(?:${notPersonAlone.words.join('|')})$`, 'u'),
    latinBody: new RegExp(`(?<!\\p{L})(?:${latinBodies.words.join('|')})(?!\\p{L})`, 'u'),
    signs: beside(signs),
    abroad: beside(abroad),
    transliterated: new Set(transliterated.characters),
    trailing: new RegExp(`(?<=\\p{Script=Han}{2})(?:${trailing.words.join('|')})$`, 'u'),
  };
});
