import {lazy, readRules} from '../../lexicon/word-list';

interface WordRule {
  readonly words: readonly string[];
}

interface PersonContext {
  readonly follows: WordRule;
  readonly speech: {readonly verbs: readonly string[]; readonly reach: number};
  readonly notPersonBefore: WordRule;
  readonly trailing: WordRule;
  readonly notNames: WordRule;
  readonly notLast: {readonly characters: string};
  readonly callings: WordRule;
  readonly firms: WordRule;
}

export const personContext = lazy(() => {
  const {follows, speech, notPersonBefore, trailing, notNames, notLast, callings, firms} =
    readRules<PersonContext>('person-context');
  const verbs = speech.verbs.join('|');
  return {
    /** True of the words behind a name: a mark, a verb of persons, or a speech verb soon after. */
    goesOn: new RegExp(
      `^(?:$|[，,。、；;：:）)（(“"\\s！!]|${follows.words.join('|')}|\\p{Script=Han}{1,${speech.reach}}?(?:${verbs})[，,：:。“])`,
      'u',
    ),
    notLast: new Set(notLast.characters),
    calling: new RegExp(`^\\p{Script=Han}(?:${callings.words.join('|')})$`, 'u'),
    firm: new RegExp(`^(?:${firms.words.join('|')})`, 'u'),
    notNames: new RegExp(notNames.words.join('|'), 'u'),
    notPersonBefore: new RegExp(`^(?:${notPersonBefore.words.join('|')})`, 'u'),
    trailing: new RegExp(`(?<=\\p{Script=Han}{2})(?:${trailing.words.join('|')})$`, 'u'),
  };
});
