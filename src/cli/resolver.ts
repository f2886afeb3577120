import {readDataLines} from '../lexicon/data-file';
import {NO_CORRECTIONS, type Corrections} from '../resolve/corrections/corrections';
import {nameRules, type NameRules} from '../resolve/names';
import {createResolve, type Resolve} from '../resolve/resolve';

/** What names tell, by the word lists of data/resolve/. */
export const defaultNameRules = (): NameRules =>
  nameRules({
    generic: readDataLines('resolve', 'generic-words.txt'),
    full: readDataLines('resolve', 'full-names.txt'),
    crowds: readDataLines('resolve', 'crowd-bodies.txt'),
    uniquePosts: readDataLines('resolve', 'unique-posts.txt'),
  });

/** Who is who, by these lists and what the user's own lines say. */
export const defaultResolve = (corrections: Corrections = NO_CORRECTIONS): Resolve =>
  createResolve(defaultNameRules(), corrections);
