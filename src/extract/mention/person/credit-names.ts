import {lazy, readClassedWords} from '../../../lexicon/word-list';
import {findTitles} from '../../title/find';
import type {Mention} from '../../document';
import {looksLikeName} from './surname';
import {mentionAt} from '../tagged';

const creditHeads = lazy(
  () =>
    new Set(
      [...readClassedWords('lexicon', 'title-heads.txt')]
        .filter(([, name]) => name === 'credit')
        .map(([word]) => word),
    ),
);

/** Blanks, 、 or a colon, then a run of characters that ends at the next blank or mark. */
const NEXT_NAME =
  /^[\s\u3000、，,：:|｜丨/]{1,3}(\p{Script=Han}{2,4})(?=[\s\u3000、，,；;。）)】|｜丨/]|$)/u;
const WINDOW = 12;
/** Reporters' names may touch the word for them: 通讯员云帆 林知远. */
const TOUCHING = /^(\p{Script=Han}{2,3})(?=[\s\u3000）)]|$)/u;

/** An editor's, where a bracket closes behind it: （作者云帆，编辑林知远）. */
const CLOSED = /^(\p{Script=Han}{2,3})(?=[）)])/u;

/**
 * Names behind a credit (通讯员 甲 乙 丙; 责编：丁): one after the other, as long as each looks like
 * a name. Linear: each character is read once.
 */
export const creditNames = (text: string): Mention[] =>
  findTitles(text)
    .filter(title => creditHeads().has(title.head))
    .flatMap(title => {
      const names: Mention[] = [];
      let at = title.end;
      for (;;) {
        const rest = text.slice(at, at + WINDOW);
        const touching = at === title.end && /[者员]$/u.test(title.head);
        const match =
          NEXT_NAME.exec(rest) ??
          (touching ? TOUCHING.exec(rest) : at === title.end ? CLOSED.exec(rest) : null);
        const name = match?.[1];
        if (!match || name === undefined || !looksLikeName(name) || creditHeads().has(name)) break;
        const end = at + match[0].length;
        names.push(
          mentionAt(text, {start: end - name.length, end}, 'person', 'credit-names', 0.85),
        );
        at = end;
      }
      return names;
    });
