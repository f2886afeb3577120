import {overlaps} from '../../article/span';
import type {Mention} from '../document';
import {findTitles} from '../title/find';
import {personContext} from './person-context';
import {looksLikeName} from './surname';
import {mentionAt} from './tagged';

const LONGEST_NAME = 4;
const CONFIDENCE = 0.75;
/** How much behind a name is looked at. */
const WINDOW = 12;

/** Length of the name that begins at a place, by what may follow names; 0 when none does. */
const nameLength = (text: string, at: number): number => {
  for (let length = LONGEST_NAME; length >= 2; length -= 1) {
    const end = at + length;
    if (
      looksLikeName(text.slice(at, end)) &&
      !(length > 2 && personContext().notLast.has(text[end - 1] ?? '')) &&
      !personContext().notNames.test(text.slice(at, end)) &&
      personContext().goesOn.test(text.slice(end, end + WINDOW))
    ) {
      return length;
    }
  }
  return 0;
};

/**
 * Names behind a title that touches a body (北岸县副县长云帆介绍): a surname begins them, and a mark
 * or a verb of persons follows. `taken` is sorted.
 */
export const titleNames = (text: string, taken: readonly Mention[]): Mention[] => {
  const ends = new Set(taken.filter(mention => mention.kind !== 'person').map(({end}) => end));
  return findTitles(text).flatMap(title => {
    const isPost = ends.has(title.start) || /[、兼]/u.test(text[title.start - 1] ?? '');
    const length = isPost ? nameLength(text, title.end) : 0;
    const span = {start: title.end, end: title.end + length};
    if (length === 0 || taken.some(mention => overlaps(mention, span))) return [];
    return [mentionAt(text, span, 'person', 'title-name', CONFIDENCE)];
  });
};
