import {readDataLines} from '../lexicon/data-file';
import {NO_CORRECTIONS, type Corrections} from '../resolve/corrections/corrections';
import {nameRules} from '../resolve/names';
import {createResolve, type Resolve} from '../resolve/resolve';

/** Who is who, by the word lists of data/resolve/ and what the user's own lines say. */
export const defaultResolve = (corrections: Corrections = NO_CORRECTIONS): Resolve =>
  createResolve(
    nameRules({
      generic: readDataLines('resolve', 'generic-words.txt'),
      full: readDataLines('resolve', 'full-names.txt'),
      crowds: readDataLines('resolve', 'crowd-bodies.txt'),
      uniquePosts: readDataLines('resolve', 'unique-posts.txt'),
    }),
    corrections,
  );
