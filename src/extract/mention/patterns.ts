import type {BodyType} from '../../article/facts';
import {gated} from '../../lexicon/required';
import {lazy, readClassedWords, readRules} from '../../lexicon/word-list';
import type {Mention} from '../document';
import {personContext} from './person/person-context';
import {looksLikeName, looksTransliterated, surnames} from './person/surname';
import {mentionAt} from './tagged';

interface MentionPattern {
  readonly name: string;
  readonly kind: 'person' | 'body' | 'area';
  readonly pattern: string;
  /** Of a body, when the form tells it. */
  readonly type?: BodyType;
  /** Only with a surname, a dot or the sounds of another language: 选举工作的 elects nobody. */
  readonly surnamed?: boolean;
  readonly confidence: number;
}

const NAME =
  '(?:\\p{Script=Han}{2,4}|\\p{Script=Han}[ \\u3000]{1,3}\\p{Script=Han}|\\p{Script=Han}{1,6}(?:[·•]\\p{Script=Han}{1,8}){1,3})';

/** What a roster's line goes on with: a title, or words that end in one soon. */
const titleSoon = lazy(() => {
  const heads = [...readClassedWords('lexicon', 'title-heads.txt').keys()].filter(head =>
    /\p{Script=Han}/u.test(head),
  );
  return `[^\\n，,。、\\s]{0,24}?(?:${heads.join('|')})`;
});

/** A name that begins with a surname, maybe with a blank between its two characters. */
const surnamed = lazy(() => {
  const [single, compound] = [1, 2].map(length =>
    [...surnames()].filter(name => name.length === length),
  );
  return `(?:(?:${compound?.join('|') ?? ''})[ \\u3000]{0,3}\\p{Script=Han}{1,2}|[${single?.join('') ?? ''}][ \\u3000]{0,3}\\p{Script=Han}{1,2}|\\p{Script=Han}{1,6}(?:[·•]\\p{Script=Han}{1,8}){1,3})`;
});

const patterns = lazy(() =>
  readRules<{readonly patterns: readonly MentionPattern[]}>('mention-patterns').patterns.map(
    rule => ({
      ...rule,
      form: gated(
        new RegExp(
          rule.pattern
            .replaceAll('{N}', NAME)
            .replaceAll('{n}', NAME.replaceAll('{2,4}', '{2,4}?'))
            .replaceAll('{S}', surnamed())
            .replaceAll('{T}', titleSoon()),
          'du',
        ),
      ),
    }),
  ),
);

/** A word for offices or people in general is nobody's name: 候选人, 人员, 代表. */
const isNoName = (name: string, surnamed: boolean): boolean =>
  personContext().notNames.test(name) ||
  personContext().notPersonAlone.test(name) ||
  (surnamed && !(looksLikeName(name) || looksTransliterated(name) || /[·•]/u.test(name)));

/** Mentions by data/rules/mention-patterns.json. */
export const patternMentions = (text: string): Mention[] =>
  patterns().flatMap(rule =>
    rule.form.matchAll(text).flatMap(match => {
      const [start, end] = match.indices?.groups?.name ?? [0, 0];
      const name = text.slice(start, end).replace(/[ \u3000]/gu, '');
      if (rule.kind === 'person' && isNoName(name, rule.surnamed === true)) return [];
      return end > start
        ? [
            {
              ...mentionAt(text, {start, end}, rule.kind, rule.name, rule.confidence),
              ...(rule.type && {type: rule.type}),
            },
          ]
        : [];
    }),
  );
