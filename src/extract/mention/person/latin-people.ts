import type {Mention} from '../../document';
import {findTitles} from '../../title/find';
import {isLatinName} from './person-filter';
import {personContext} from './person-context';
import {mentionAt} from '../tagged';

const GAP = /[\s：:]*$/u;
const WINDOW = 12;
const SURE = 0.9;

/**
 * Anna Berg that the tagger took for a body is a person: one of that name is known, or a title or
 * what only people do stands beside it.
 */
export const withLatinPeople = (text: string, mentions: readonly Mention[]): Mention[] => {
  const doubtful = mentions.filter(({kind, name}) => kind === 'body' && isLatinName(name));
  if (doubtful.length === 0) return [...mentions];
  const known = new Set(
    mentions
      .filter(({kind, confidence}) => kind === 'person' && confidence >= SURE)
      .map(({name}) => name),
  );
  const titles = findTitles(text);
  const ends = new Set(titles.map(({end}) => end));
  const isPerson = ({name, start, end}: Mention): boolean => {
    const before = text.slice(Math.max(0, start - WINDOW), start);
    const gap = GAP.exec(before)?.[0].length ?? 0;
    const after = text.slice(end, end + WINDOW);
    return known.has(name) || ends.has(start - gap) || personContext().signs.after.test(after);
  };
  const people = new Set(doubtful.filter(isPerson).map(({name}) => name));
  return mentions.map(mention =>
    mention.kind === 'body' && people.has(mention.name)
      ? mentionAt(text, mention, 'person', mention.rule, mention.confidence)
      : mention,
  );
};
