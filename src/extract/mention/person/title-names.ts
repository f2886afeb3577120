import {overlaps, type Span} from '../../../article/span';
import type {Mention} from '../../document';
import {findTitles} from '../../title/find';
import {personContext} from './person-context';
import {looksLikeName} from './surname';
import {mentionAt} from '../tagged';

const LONGEST_NAME = 4;
const LONG_NAME = 3;
const CONFIDENCE = 0.75;
/** How much behind a name is looked at. */
const WINDOW = 12;
const APART_WINDOW = 18;

/** Length of the name that begins at a place, by what may follow names; 0 when none does. */
const nameLength = (text: string, at: number): number => {
  for (let length = LONGEST_NAME; length >= 2; length -= 1) {
    const end = at + length;
    if (
      looksLikeName(text.slice(at, end)) &&
      !(length > 2 && personContext().notLast.has(text[end - 1] ?? '')) &&
      !personContext().runsOn.has(text.slice(end - 1, end + 1)) &&
      !personContext().notNames.test(text.slice(at, end)) &&
      !personContext().notPersonAlone.test(text.slice(at, end)) &&
      personContext().goesOn.test(text.slice(end, end + WINDOW))
    ) {
      return length;
    }
  }
  return 0;
};

/** 财务总监：云帆；庭长　　云 帆: a colon or a gap parts the name from its title, a mark ends it. */
const APART =
  /^(?:[：:][ \u3000\t]{0,3}|[ \u3000\t]{1,8})(\p{Script=Han}{1,2}[ \u3000]{1,3}\p{Script=Han}|\p{Script=Han}{2,4})(?=[ \u3000\t\n，,、；;。（(）)/]|$)/u;

const nameApart = (text: string, at: number): Span => {
  const match = APART.exec(text.slice(at, at + APART_WINDOW));
  const surface = match?.[1] ?? '';
  const name = surface.replace(/[ \u3000]/gu, '');
  const isName = looksLikeName(name) && !personContext().notNames.test(name);
  const end = at + (isName ? (match?.[0].length ?? 0) : 0);
  return {start: end - (isName ? surface.length : 0), end};
};

/** 副县长（挂职）|云帆: the bracket tells how the office is held. */
const HELD_AS =
  /^[（(](?:挂职|援[疆藏青]|兼|女|主持工作|正[厅处科局师团]级|副[厅处科局师团]级|试用)[）)]/u;
const behindBracket = (text: string, at: number): number =>
  at + (HELD_AS.exec(text.slice(at, at + WINDOW))?.[0].length ?? 0);

/**
 * Names behind a title that touches a body (北岸县副县长云帆介绍): a surname begins them, and a mark
 * or a verb of persons follows. `taken` is sorted.
 */
export const titleNames = (text: string, taken: readonly Mention[]): Mention[] => {
  const ends = new Set(taken.filter(mention => mention.kind !== 'person').map(({end}) => end));
  return findTitles(text).flatMap(title => {
    const isPost = ends.has(title.start) || /[、兼]/u.test(text[title.start - 1] ?? '');
    const at = behindBracket(text, title.end);
    const found = nameLength(text, at);
    // Behind a title that touches no body only a name of some length is one: 分析师云帆远认为.
    const isSure = found >= LONG_NAME && !personContext().notFirst.has(text[at] ?? '');
    const length = isPost || isSure ? found : 0;
    const span = length > 0 ? {start: at, end: at + length} : nameApart(text, at);
    if (span.end === span.start || taken.some(mention => overlaps(mention, span))) return [];
    return [mentionAt(text, span, 'person', 'title-name', CONFIDENCE)];
  });
};
