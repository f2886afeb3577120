import type {ByteStream} from './bytes';
import type {StreamDecoder} from './text-decoder';

interface Line {
  /** Counted from 1. */
  readonly number: number;
  /** Without line end; null when it was longer than allowed. */
  readonly text: string | null;
}

/** Lines of a stream one at a time: memory holds one chunk and one line. */
export async function* readLines(
  stream: ByteStream,
  decoder: StreamDecoder,
  limit: number,
): AsyncGenerator<Line> {
  let parts: string[] = [];
  let length = 0;
  let number = 1;
  const take = (part: string): void => {
    length += part.length;
    if (length < limit) parts.push(part);
    else parts = [];
  };
  const finish = (): Line => {
    const text = length < limit ? parts.join('').replace(/\r$/u, '') : null;
    parts = [];
    length = 0;
    return {number: number++, text};
  };
  for await (const chunk of stream) {
    const text = decoder.write(chunk);
    let from = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
      take(text.slice(from, end));
      yield finish();
      from = end + 1;
    }
    take(text.slice(from));
  }
  take(decoder.end());
  if (length > 0) yield finish();
}
