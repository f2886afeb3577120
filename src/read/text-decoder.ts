import iconv from 'iconv-lite';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5';

/** Turns bytes into text piece by piece; a character may lie across two pieces. */
export interface StreamDecoder {
  readonly write: (bytes: Uint8Array) => string;
  /** What is left of a character that was cut off, if anything. */
  readonly end: () => string;
}

/** Big5 is left to iconv-lite: Node's own decoder turns 礴, 〇 and other Hong Kong additions into private-use characters. */
const big5Decoder = (): StreamDecoder => {
  const decoder = iconv.getDecoder('big5');
  return {
    write: bytes => decoder.write(Buffer.from(bytes)),
    end: () => decoder.end() ?? '',
  };
};

export const streamDecoder = (encoding: Encoding): StreamDecoder => {
  if (encoding === 'big5') return big5Decoder();
  const decoder = new TextDecoder(encoding);
  return {
    write: bytes => decoder.decode(bytes, {stream: true}),
    end: () => decoder.decode(),
  };
};
