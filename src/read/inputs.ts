import {readdir, realpath, stat} from 'node:fs/promises';
import {join} from 'node:path';
import {glob, isDynamicPattern} from 'tinyglobby';
import {TupuError} from '../article/error';
import {fromSystem, notFound} from './failure';
import type {InputFailure} from './failure';
import {isArticleFile} from './kind';

export const STANDARD_INPUT = '-';

/** A file to read, by the name the user gave or the walk found. */
interface InputFile {
  readonly path: string;
}

type Found = InputFile | InputFailure;

const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const noArticles = (folder: string): TupuError =>
  new TupuError(
    'INPUT_NO_ARTICLES',
    {
      en: `The folder ${folder} holds no articles (.txt, .md, .html, .jsonl, each also .gz).`,
      zh: `文件夹 ${folder} 中没有文章（.txt、.md、.html、.jsonl，可带 .gz）。`,
    },
    {
      en: 'Name another folder, or the files themselves.',
      zh: '请指定其他文件夹，或直接指定文件。',
    },
  );

/** A link that leads nowhere or to itself; only one with the name of an article is missed. */
const isDeadLink = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ELOOP');

/** Finds the files behind paths; remembers what it has seen, so links may go in circles. */
class Walk {
  private readonly seen = new Set<string>();

  /** False when the file or folder was met before, under this name or another. */
  private async isNew(path: string): Promise<boolean> {
    const real = await realpath(path);
    if (this.seen.has(real)) return false;
    this.seen.add(real);
    return true;
  }

  private async *folder(folder: string): AsyncGenerator<Found> {
    if (!(await this.isNew(folder))) return;
    const names = (await readdir(folder)).filter(name => !name.startsWith('.')).sort(byName);
    for (const name of names) {
      const path = join(folder, name);
      try {
        const found = await stat(path);
        if (found.isDirectory()) yield* this.folder(path);
        else if (isArticleFile(name) && (await this.isNew(path))) yield {path};
      } catch (error) {
        if (!isDeadLink(error) || isArticleFile(name))
          yield {origin: path, error: fromSystem(path, error)};
      }
    }
  }

  private async *named(path: string): AsyncGenerator<Found> {
    if (!(await stat(path)).isDirectory()) {
      if (await this.isNew(path)) yield {path};
      return;
    }
    let count = 0;
    for await (const found of this.folder(path)) {
      count++;
      yield found;
    }
    if (count === 0) yield {origin: path, error: noArticles(path)};
  }

  private async *pattern(pattern: string): AsyncGenerator<Found> {
    const paths = await glob(pattern, {onlyFiles: false, expandDirectories: false});
    if (paths.length === 0) yield {origin: pattern, error: notFound(pattern)};
    for (const path of paths.sort(byName)) yield* this.path(path.replace(/\/$/u, ''), false);
  }

  /** @param mayBePattern false for what a pattern has found already */
  async *path(path: string, mayBePattern = true): AsyncGenerator<Found> {
    try {
      yield* this.named(path);
    } catch (error) {
      if (mayBePattern && isDynamicPattern(path)) yield* this.pattern(path);
      else yield {origin: path, error: fromSystem(path, error)};
    }
  }
}

/**
 * Files behind files, folders (all below them) and patterns, in the order given and by name within
 * a folder; each file once. Hidden files are left out.
 */
export async function* findInputs(paths: readonly string[]): AsyncGenerator<Found> {
  const walk = new Walk();
  for (const path of paths) {
    if (path === STANDARD_INPUT) yield {path};
    else yield* walk.path(path);
  }
}
