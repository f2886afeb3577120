/** ArticleFacts from files or a pipe, line by line, so that memory does not grow with them. */
import {createReadStream} from 'node:fs';
import {createInterface} from 'node:readline';
import {TupuError, messageOf} from '../article/error';
import type {ArticleFacts} from '../article/facts';
import {parseFactsLine} from '../resolve/parse-facts';

const STANDARD_INPUT = '-';

const open = (file: string): NodeJS.ReadableStream =>
  file === STANDARD_INPUT ? process.stdin : createReadStream(file);

const notReadable = (file: string, cause: unknown): TupuError =>
  new TupuError(
    'INPUT_NOT_FOUND',
    `Cannot read ${file}: ${messageOf(cause)}`,
    'Give files that `tupu extract` wrote, or pipe its output in.',
    {cause},
  );

async function* linesOf(file: string): AsyncGenerator<string> {
  const input = open(file);
  const broken = new Promise<never>((_, reject) => {
    input.once('error', cause => reject(notReadable(file, cause)));
  });
  const lines = createInterface({input, crlfDelay: Infinity})[Symbol.asyncIterator]();
  for (;;) {
    const next = await Promise.race([lines.next(), broken]);
    if (next.done === true) {
      return;
    }
    yield next.value;
  }
}

/** Runs a step; a fault that is tupu's own is told and gives null, anything else is thrown. */
const attempt = async <T>(
  step: () => Promise<T> | T,
  onFailure: (error: TupuError) => void,
): Promise<T | null> => {
  try {
    return await step();
  } catch (error) {
    if (!(error instanceof TupuError)) {
      throw error;
    }
    onFailure(error);
    return null;
  }
};

/** Faulty lines and files go to `onFailure`; the others come out in order. No file: standard input. */
export async function* readFacts(
  files: readonly string[],
  onFailure: (error: TupuError) => void,
): AsyncGenerator<ArticleFacts> {
  for (const file of files.length === 0 ? [STANDARD_INPUT] : files) {
    const name = file === STANDARD_INPUT ? 'standard input' : file;
    const lines = linesOf(file);
    for (let number = 1; ; number++) {
      const next = await attempt(() => lines.next(), onFailure);
      if (next === null || next.done === true) {
        break;
      }
      const origin = `${name}:${String(number)}`;
      const facts =
        next.value.trim() === ''
          ? null
          : await attempt(() => parseFactsLine(next.value, origin), onFailure);
      if (facts !== null) {
        yield facts;
      }
    }
  }
}
