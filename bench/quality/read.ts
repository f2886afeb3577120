/** Annotated articles with what was extracted from them. */
import {readFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import type {RawArticle} from '../../src/article/article';
import type {ArticleFacts} from '../../src/article/facts';
import {parseNamesLine} from '../../src/eval/line';
import type {Names, NamesDocument} from '../../src/eval/names';
import {extract, toFlat} from '../../src/extract';
import {AS_SAID} from '../../src/extract/confidence';
import type {Tagger} from '../../src/extract/tagger';
import {toArticle} from '../../src/pipeline/article';
import {articleOfLine} from '../../src/read/json-line';

export interface GoldArticle {
  readonly names: NamesDocument;
  readonly source: string;
  readonly raw: RawArticle;
}

export interface Read extends GoldArticle {
  readonly facts: ArticleFacts;
  readonly predicted: Names;
}

const readLines = (path: string): GoldArticle[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line, index) => {
      if (line.trim() === '') return [];
      const origin = `${basename(path)}:${index + 1}`;
      const {names, source} = parseNamesLine(line, origin);
      return [{names, source, raw: articleOfLine(line, origin, names.id)}];
    });

export const readGold = (shared: string, name: string): GoldArticle[] =>
  readLines(join(shared, 'eval', `${name}-gold.jsonl`));

/**
 * Invented articles that nobody who writes rules wrote: `fresh`, whose errors were read, and
 * `blind`, of which only figures may be looked at.
 */
export const readOwn = (name: 'fresh' | 'blind'): GoldArticle[] =>
  readLines(join(__dirname, 'gold', `${name}.jsonl`));

/**
 * `taggerOf` says which tagger may read an article; without one the package's own reads it.
 * Confidences are as taggers and rules say them, before any calibration.
 */
export const readAll = (
  gold: readonly GoldArticle[],
  taggerOf?: (index: number) => Tagger | undefined,
): Read[] =>
  gold.map((article, index) => {
    const facts = extract(toArticle(article.raw), taggerOf?.(index), AS_SAID);
    return {...article, facts, predicted: toFlat(facts)};
  });
