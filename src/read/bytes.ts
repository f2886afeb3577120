import {createReadStream} from 'node:fs';
import {Readable, pipeline} from 'node:stream';
import {createGunzip} from 'node:zlib';
import {tooLarge} from './failure';

export type ByteStream = AsyncIterable<Uint8Array>;

/** Enough to know encoding and kind by. */
const HEAD = 1 << 17;

/** The first bytes of a stream, and the whole stream, these included. */
export interface Peeked {
  readonly head: Uint8Array;
  readonly whole: ByteStream;
  /** Lets go of the file; also when nothing more of it was read. */
  readonly close: () => Promise<void>;
}

const peek = async (stream: ByteStream): Promise<Peeked> => {
  const iterator = stream[Symbol.asyncIterator]();
  const chunks: Uint8Array[] = [];
  let length = 0;
  while (length < HEAD) {
    const next = await iterator.next();
    if (next.done === true) break;
    chunks.push(next.value);
    length += next.value.length;
  }
  const whole = async function* (): AsyncGenerator<Uint8Array> {
    yield* chunks;
    for (let next = await iterator.next(); next.done !== true; next = await iterator.next())
      yield next.value;
  };
  const close = async (): Promise<void> => {
    await iterator.return?.();
  };
  return {head: Buffer.concat(chunks), whole: whole(), close};
};

/** The stream, told of what passes: bytes as they lie on the disk. */
export async function* counted(
  stream: ByteStream,
  onBytes: (count: number) => void,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) {
    onBytes(chunk.length);
    yield chunk;
  }
}

const isGzip = ([first, second]: Uint8Array): boolean => first === 0x1f && second === 0x8b;

/** Bytes of a file, unpacked when they are gzip, whatever the file's name. */
export const unpack = async (stream: ByteStream): Promise<Peeked> => {
  const packed = await peek(stream);
  if (!isGzip(packed.head)) return packed;
  const gunzip = createGunzip();
  pipeline(Readable.from(packed.whole), gunzip, () => {
    /* an error reaches the reader of gunzip */
  });
  return peek(gunzip as ByteStream);
};

export const openFile = (path: string): ByteStream => createReadStream(path) as ByteStream;

/** @throws TupuError INPUT_TOO_LARGE at `limit` bytes */
export const collect = async (
  stream: ByteStream,
  name: string,
  limit: number,
): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    length += chunk.length;
    if (length >= limit) throw tooLarge(name, limit);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
};
