import {remembered} from '../article/remembered';

/** What a name alone tells of who it names. Word lists come from data/resolve/. */
export interface NameRules {
  /** True for a name without any proper part (市委, 第一党支部): it means another body elsewhere. */
  readonly isRelative: (name: string) => boolean;
  /** True for a body so large that sharing it does not make two namesakes one person. */
  readonly isCrowd: (name: string) => boolean;
  /** True for a post that one person in the country holds at a time and that needs no body. */
  readonly isUniquePost: (title: string) => boolean;
}

interface NameWords {
  /** data/resolve/generic-words.txt */
  readonly generic: readonly string[];
  /** data/resolve/full-names.txt */
  readonly full: readonly string[];
  /** data/resolve/crowd-bodies.txt; `*` stands for any characters. */
  readonly crowds: readonly string[];
  /** data/resolve/unique-posts.txt */
  readonly uniquePosts: readonly string[];
}

const SIGNS = /[\s\d０-９“”"'（）()、·－-]/gu;

/** True when words of the list, end to end, are all there is; longest word times length steps. */
const madeOf = (text: string, words: ReadonlySet<string>, longest: number): boolean => {
  const reached = [true];
  for (let end = 1; end <= text.length; end++) {
    reached[end] = false;
    for (let start = Math.max(0, end - longest); start < end; start++) {
      if (reached[start] === true && words.has(text.slice(start, end))) {
        reached[end] = true;
        break;
      }
    }
  }
  return reached[text.length] === true;
};

const pattern = (line: string): RegExp =>
  new RegExp(
    `^${line
      .split('*')
      .map(part => part.replace(/[\\^$.|?+()[\]{}]/gu, '\\$&'))
      .join('.*')}$`,
    'u',
  );

export const nameRules = ({generic, full, crowds, uniquePosts}: NameWords): NameRules => {
  const words = new Set(generic);
  const fullNames = new Set(full);
  const unique = new Set(uniquePosts);
  const longest = Math.max(0, ...generic.map(word => word.length));
  const crowdPatterns = crowds.map(pattern);
  return {
    isRelative: remembered(
      name => !fullNames.has(name) && madeOf(name.replace(SIGNS, ''), words, longest),
    ),
    isUniquePost: title => unique.has(title),
    isCrowd: remembered(name => crowdPatterns.some(crowd => crowd.test(name))),
  };
};
