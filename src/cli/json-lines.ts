/** Files or a pipe of JSON lines, line by line, so that memory does not grow with them. */
import {createReadStream} from 'node:fs';
import {createInterface} from 'node:readline';
import {TupuError, reasonOf} from '../article/error';

const STANDARD_INPUT = '-';

const open = (file: string): NodeJS.ReadableStream =>
  file === STANDARD_INPUT ? process.stdin : createReadStream(file);

const notReadable = (file: string, cause: unknown): TupuError => {
  const {en, zh} = reasonOf(cause);
  return new TupuError(
    'INPUT_NOT_FOUND',
    {en: `Cannot read ${file}: ${en}`, zh: `无法读取 ${file}：${zh}`},
    {
      en: 'Give files of JSON lines as `tupu extract` writes them, or pipe its output in with -.',
      zh: '请给出 `tupu extract` 所写的 JSON 行文件，或用 - 接收其管道输出。',
    },
    {cause},
  );
};

async function* linesOf(
  file: string,
  onBytes: ((count: number) => void) | undefined,
): AsyncGenerator<string> {
  const input = open(file);
  if (onBytes) input.on('data', (chunk: string | Buffer) => onBytes(chunk.length));
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

/**
 * What `parse` makes of each line, in order; `origin` is `facts.jsonl:12`. Faulty lines and files
 * go to `onFailure`, the others come out. No file: standard input. `onBytes` is told what was read.
 */
export async function* readJsonLines<T>(
  files: readonly string[],
  parse: (line: string, origin: string) => T,
  onFailure: (error: TupuError) => void,
  onBytes?: (count: number) => void,
): AsyncGenerator<T> {
  for (const file of files.length === 0 ? [STANDARD_INPUT] : files) {
    const name = file === STANDARD_INPUT ? 'standard input' : file;
    const lines = linesOf(file, onBytes);
    for (let number = 1; ; number++) {
      const next = await attempt(() => lines.next(), onFailure);
      if (next === null || next.done === true) {
        break;
      }
      const origin = `${name}:${String(number)}`;
      const parsed =
        next.value.trim() === '' ? null : await attempt(() => parse(next.value, origin), onFailure);
      if (parsed !== null) {
        yield parsed;
      }
    }
  }
}
