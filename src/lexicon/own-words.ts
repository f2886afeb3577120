/** Words that the reader of the articles brings along: bodies, people and offices that no rule can know. */
import type {BodyType} from '../article/facts';
import {buildMatcher, type Matcher} from './matcher';

export interface OwnEntry {
  readonly kind: 'body' | 'person' | 'title';
  /** Of a body. */
  readonly type: BodyType | null;
  readonly name: string;
  /** Other names that lead to this one. */
  readonly aliases: readonly string[];
}

export interface OwnWords {
  /** Names and aliases of bodies and people, with what they lead to. */
  readonly names: Matcher<OwnEntry>;
  readonly entryOf: ReadonlyMap<string, OwnEntry>;
  readonly titles: readonly string[];
}

export const ownWordsOf = (entries: readonly OwnEntry[]): OwnWords => {
  const forms = (entry: OwnEntry): [string, OwnEntry][] =>
    [entry.name, ...entry.aliases].map(form => [form, entry]);
  const named = entries.filter(({kind}) => kind !== 'title').flatMap(forms);
  return {
    names: buildMatcher(named),
    entryOf: new Map(named),
    titles: entries
      .filter(({kind}) => kind === 'title')
      .flatMap(forms)
      .map(([form]) => form),
  };
};

export const NO_OWN_WORDS = ownWordsOf([]);

let current = NO_OWN_WORDS;

/** Those of the article that is being read. */
export const ownWords = (): OwnWords => current;

/** What the name is, when it is a body's of theirs. */
export const ownType = (name: string): BodyType | null => current.entryOf.get(name)?.type ?? null;

/** Reads with these words: they hold for this call alone, which must not wait for anything. */
export const withOwnWords = <T>(words: OwnWords, read: () => T): T => {
  const before = current;
  current = words;
  try {
    return read();
  } finally {
    current = before;
  }
};
