import {readDataLines} from '../lexicon/data-file';
import {nameRules} from '../resolve/names';
import {createResolve, type Resolve} from '../resolve/resolve';

/** Who is who, by the word lists of data/resolve/. */
export const defaultResolve = (): Resolve =>
  createResolve(
    nameRules({
      generic: readDataLines('resolve', 'generic-words.txt'),
      full: readDataLines('resolve', 'full-names.txt'),
      crowds: readDataLines('resolve', 'crowd-bodies.txt'),
      uniquePosts: readDataLines('resolve', 'unique-posts.txt'),
    }),
  );
