/** Options that several commands share, and what they make of the environment. */
import {existsSync} from 'node:fs';
import {InvalidArgumentError, Option} from 'commander';
import {LANGUAGES, languageOfLocale, type Language} from '../language/language';
import {dryRun} from '../store/dry-run';
import {refuseOtherVersions} from '../store/graph-version';
import type {LoadTarget} from '../store/load';
import {isServer, openStore} from '../store/open';
import type {Store} from '../store/store';
import type {Manners} from './voice';
import {passwordFor} from './password';

export const DEFAULT_STORE_FILE = 'tupu.grafeo';

/** `--store`; without it NEO4J_URI, and without that a file in the current folder. */
export const storeOption = (): Option =>
  new Option('--store <file|url>', 'Grafeo file, or bolt:// or neo4j:// address of a Neo4j server')
    .env('NEO4J_URI')
    .default(DEFAULT_STORE_FILE);

/** `--lang`; without it the language of the locale. */
export const languageOption = (): Option =>
  new Option('--lang <language>', 'of headings and words of tupu; what articles say stays as it is')
    .choices(LANGUAGES)
    .default(languageOfLocale(process.env), 'that of the locale');

export interface WithLanguage extends Manners {
  readonly lang: Language;
}

const shareOf = (text: string): number => {
  const share = text.trim() === '' ? NaN : Number(text);
  if (!(share >= 0 && share <= 1))
    throw new InvalidArgumentError('It must be a number from 0 to 1, such as 0.9.');
  return share;
};

/** `--min-confidence`: the commands that make, load or report facts leave out what is less sure. */
export const confidenceOption = (): Option =>
  new Option('--min-confidence <share>', 'leave out facts less sure than this, 0 to 1')
    .argParser(shareOf)
    .default(0, 'all facts');

/** `--lexicon`: reading finds these words besides those that rules know, loading takes who is who. */
export const lexiconOption = (): Option => {
  let given: readonly string[] = [];
  return (
    new Option(
      '--lexicon <path>',
      'your own words, and who is who: a .txt or .csv file or a folder of them; may be given again',
    )
      // Not added to what tupu.config.json names: the command line takes its place.
      .argParser(path => (given = [...given, path]))
      .default([], 'none')
  );
};

const limitOf = (text: string): number => {
  const limit = Number(text);
  if (!Number.isInteger(limit) || limit < 1)
    throw new InvalidArgumentError('It must be a whole number from 1.');
  return limit;
};

export const limitOption = (of: string, most: number): Option =>
  new Option('--limit <n>', of).argParser(limitOf).default(most);

interface WithStoreOptions {
  /** The engine refuses to write, and a Grafeo file must be there already. */
  readonly readOnly?: boolean;
}

/** Opens the store with the log-in of the environment, works, and closes it whatever happens. */
export const withStore = async <T>(
  target: string | null,
  {readOnly = false}: WithStoreOptions,
  work: (store: Store) => Promise<T>,
): Promise<T> => {
  const {NEO4J_USER: user, NEO4J_DATABASE: database} = process.env;
  const password = await passwordFor(target, process.env);
  const store = await openStore(target, {readOnly, user, password, database});
  try {
    if (readOnly) await refuseOtherVersions((cypher, given) => store.read(cypher, given));
    return await work(store);
  } finally {
    await store.close();
  }
};

/** `--dry-run` of the commands that write. */
export const dryRunOption = (): Option =>
  new Option('--dry-run', 'say what would be new, changed and removed; write nothing').default(
    false,
  );

/** A file that is not there yet is an empty store, which a dry run must not make. */
const readable = (target: string): string | null =>
  isServer(target) || existsSync(target) ? target : null;

/** The store, ready to be loaded; in a dry run something that only counts. */
export const withLoadTarget = async <T>(
  target: string,
  {dryRun: dry}: {readonly dryRun: boolean},
  work: (target: LoadTarget) => Promise<T>,
): Promise<T> => {
  if (dry) {
    const existing = readable(target);
    return await withStore(existing, {readOnly: existing !== null}, store => work(dryRun(store)));
  }
  return await withStore(target, {}, async store => {
    await store.prepare();
    return await work(store);
  });
};
