import type {RawArticle} from '../article/article';
import {collect, counted, openFile, unpack} from './bytes';
import type {ByteStream, Peeked} from './bytes';
import {decode, detectEncoding} from './encoding';
import {empty, fromSystem, tooLarge} from './failure';
import type {InputFailure} from './failure';
import {STANDARD_INPUT, findInputs} from './inputs';
import {articleOfLine} from './json-line';
import {kindByName, kindByStart, stem} from './kind';
import type {FileKind} from './kind';
import {readLines} from './lines';
import {readMarkdown} from './markdown';
import type {PlainDocument} from './markdown';
import {mergeMetadata, metadataOf} from './metadata';
import {cleanText} from './plain-text';
import {streamDecoder} from './text-decoder';

export interface ReadOptions {
  /** Bytes at which a file (or a JSON line, in characters) counts as too large for one article. */
  readonly maxBytes?: number;
  /** What the path `-` stands for. */
  readonly standardInput?: ByteStream;
  /** Told how many bytes of a file were read, for progress. */
  readonly onBytes?: (count: number) => void;
}

// The DOM takes a third of a program's start: it is loaded with the first page.
// eslint-disable-next-line @typescript-eslint/no-require-imports -- a dynamic import() would want the file's name as built, which ts-node does not know
const html = () => require('./html') as typeof import('./html');

const MAX_BYTES = 50_000_000;

interface Source extends Peeked {
  readonly name: string;
  readonly docId: string;
}

const DOCUMENTS: Readonly<
  Record<Exclude<FileKind, 'json-lines'>, (text: string, name: string) => PlainDocument>
> = {
  text: text => ({text, metadata: {}}),
  markdown: readMarkdown,
  html: (text, name) => html().readHtml(text, name),
};

const kindOf = (start: string, path: string): FileKind => {
  const byStart = kindByStart(start);
  const byName = kindByName(path);
  return byName === null || (byName === 'text' && byStart === 'html') ? byStart : byName;
};

const readDocument = async (
  {name, docId, whole}: Source,
  kind: Exclude<FileKind, 'json-lines'>,
  limit: number,
): Promise<RawArticle> => {
  const decoded = decode(await collect(whole, name, limit), name);
  if (decoded.trim() === '')
    throw empty(name, {en: 'holds no text, only blanks', zh: '没有文字，只有空白'});
  const {text, metadata} = DOCUMENTS[kind](cleanText(decoded), name);
  if (text.trim() === '')
    throw empty(name, {en: 'holds no text, only marks', zh: '没有文字，只有标记'});
  return {
    docId,
    origin: name,
    text,
    metadata: mergeMetadata(metadata, metadataOf(text)),
  };
};

async function* readJsonLines(
  {name, docId, head, whole}: Source,
  limit: number,
): AsyncGenerator<RawArticle | InputFailure> {
  const decoder = streamDecoder(detectEncoding(head, name));
  let count = 0;
  for await (const {number, text} of readLines(whole, decoder, limit)) {
    const origin = `${name}:${number}`;
    if (text?.trim() === '') continue;
    count++;
    try {
      if (text === null) throw tooLarge(origin, limit);
      yield articleOfLine(text, origin, `${docId}:${number}`);
    } catch (error) {
      yield {origin, error: fromSystem(origin, error)};
    }
  }
  if (count === 0) throw empty(name, {en: 'holds no lines', zh: '没有任何行'});
}

const open = async (
  path: string,
  {standardInput = process.stdin, onBytes}: ReadOptions,
): Promise<Source> => {
  const isStandard = path === STANDARD_INPUT;
  const stream = isStandard ? standardInput : openFile(path);
  const peeked = await unpack(onBytes ? counted(stream, onBytes) : stream);
  return {
    ...peeked,
    name: isStandard ? 'standard input' : path,
    docId: isStandard ? 'stdin' : stem(path),
  };
};

async function* readInput(
  path: string,
  options: ReadOptions,
): AsyncGenerator<RawArticle | InputFailure> {
  const {maxBytes = MAX_BYTES} = options;
  const source = await open(path, options);
  try {
    if (source.head.length === 0) throw empty(source.name);
    const kind = kindOf(decode(source.head, source.name), path);
    if (kind === 'json-lines') yield* readJsonLines(source, maxBytes);
    else yield await readDocument(source, kind, maxBytes);
  } finally {
    await source.close();
  }
}

/**
 * Articles of files (text, Markdown, HTML, JSON lines, each also gzip), folders, patterns and `-`
 * for standard input, one at a time in a stable order. What cannot be read comes as an
 * InputFailure in its place, and the others go on.
 */
export async function* readArticles(
  paths: readonly string[],
  options: ReadOptions = {},
): AsyncGenerator<RawArticle | InputFailure> {
  for await (const input of findInputs(paths)) {
    if ('error' in input) {
      yield input;
      continue;
    }
    const name = input.path === STANDARD_INPUT ? 'standard input' : input.path;
    try {
      yield* readInput(input.path, options);
    } catch (error) {
      yield {origin: name, error: fromSystem(name, error)};
    }
  }
}
