import {TupuError} from '../article/error';
import {inBoth, type Texts} from '../article/texts';
import {binaryKind, controlShare} from './binary';
import {COMMON} from './common-characters';
import {streamDecoder} from './text-decoder';
import type {Encoding} from './text-decoder';

/** Enough to tell encodings apart, little enough to read four times. */
const SAMPLE = 1 << 17;
const CANDIDATES: readonly Encoding[] = ['gb18030', 'big5', 'utf-16le', 'utf-16be', 'utf-8'];
/** Chinese in its own encoding scores 0.7 to 0.9, in a wrong one 0.15 or less. */
const ENOUGH = 0.35;
const HINT_BONUS = 0.15;
const NO_TEXT_CONTROLS = 0.02;

const BYTE_ORDER_MARKS: readonly (readonly [string, Encoding])[] = [
  ['\xef\xbb\xbf', 'utf-8'],
  ['\xff\xfe', 'utf-16le'],
  ['\xfe\xff', 'utf-16be'],
];

const latin1 = (bytes: Uint8Array, length: number): string =>
  Buffer.from(bytes.subarray(0, length)).toString('latin1');

/** Strict UTF-8; a character cut in two by the end of a sample is no fault. */
const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder('utf-8', {fatal: true}).decode(bytes, {stream: true});
    return true;
  } catch {
    return false;
  }
};

/** UTF-16 without a mark shows in ASCII characters: every second byte of theirs is 0. */
const evidentUtf16 = (bytes: Uint8Array): Encoding | null => {
  const zeros = [0, 0];
  bytes.forEach((byte, place) => {
    if (byte === 0) zeros[place % 2] = (zeros[place % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const many = bytes.length / 6;
  if (odd > many && even === 0) return 'utf-16le';
  return even > many && odd === 0 ? 'utf-16be' : null;
};

const weightOf = (character: string): number => {
  if (COMMON.has(character)) return 1;
  const code = character.codePointAt(0) ?? 0;
  if (code === 0xfffd || code < 0xa0) return -2;
  if (code >= 0xe000 && code <= 0xf8ff) return -1;
  return code >= 0x4e00 && code <= 0x9fff ? 0 : -0.3;
};

/** ASCII is the same in most encodings; toned pinyin stands in damaged texts of any of them. */
const TELLS_NOTHING = /[\t\n\f\r -~āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]/u;

/** Mean weight of the characters that tell anything; 0 when none does. */
const score = (bytes: Uint8Array, encoding: Encoding): number => {
  let sum = 0;
  let count = 0;
  for (const character of streamDecoder(encoding).write(bytes)) {
    if (TELLS_NOTHING.test(character)) continue;
    sum += weightOf(character);
    count++;
  }
  return count === 0 ? 0 : sum / count;
};

/** What the page says of itself: often wrong, so it only tips the scale. */
const hintOf = (bytes: Uint8Array): Encoding | null => {
  const label = /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]+)/iu.exec(latin1(bytes, 4096))?.[1];
  if (label === undefined) return null;
  if (/^gb/iu.test(label)) return 'gb18030';
  return CANDIDATES.find(candidate => candidate === label.toLowerCase()) ?? null;
};

const bestByScore = (sample: Uint8Array): Encoding | null => {
  const hint = hintOf(sample);
  const [best] = CANDIDATES.map(encoding => ({
    encoding,
    score: score(sample, encoding) + (encoding === hint ? HINT_BONUS : 0),
  })).sort((a, b) => b.score - a.score);
  return best !== undefined && best.score >= ENOUGH ? best.encoding : null;
};

const binary = (name: string, kind: Texts): TupuError =>
  new TupuError(
    'INPUT_BINARY',
    {
      en: `${name} holds no text: it looks like ${kind.en}.`,
      zh: `${name} 不是文本：看起来是${kind.zh}。`,
    },
    {
      en: 'Save it as plain text, Markdown or HTML and give that file, or leave it out.',
      zh: '请另存为纯文本、Markdown 或 HTML 再输入，或去掉它。',
    },
  );

const unknown = (name: string, what: Texts): TupuError =>
  new TupuError(
    'INPUT_ENCODING',
    {
      en: `${name} is in ${what.en}, neither UTF-8, UTF-16, GB18030 (GBK, GB2312) nor Big5.`,
      zh: `${name} 的编码是${what.zh}，不是 UTF-8、UTF-16、GB18030（GBK、GB2312）或 Big5。`,
    },
    {
      en: 'Turn it into UTF-8, for example with `iconv -f ENCODING -t UTF-8`.',
      zh: '请转成 UTF-8，例如 `iconv -f 原编码 -t UTF-8`。',
    },
  );

/**
 * Encoding of a text by its first bytes, without asking: byte order mark, strict UTF-8, then the
 * share of common Chinese characters.
 * @param name file name for messages
 * @throws TupuError INPUT_BINARY, INPUT_ENCODING
 */
export const detectEncoding = (bytes: Uint8Array, name: string): Encoding => {
  const sample = bytes.subarray(0, SAMPLE);
  const kind = binaryKind(sample);
  if (kind !== null) throw binary(name, kind);
  const head = latin1(sample, 4);
  if (head === '\xff\xfe\0\0' || head === '\0\0\xfe\xff') throw unknown(name, inBoth(' UTF-32'));
  const marked = BYTE_ORDER_MARKS.find(([mark]) => head.startsWith(mark));
  if (marked !== undefined) return marked[1];
  const wide = evidentUtf16(sample);
  if (wide !== null) return wide;
  const controls = controlShare(sample);
  if (controls === 0 && isUtf8(sample)) return 'utf-8';
  const best = bestByScore(sample);
  if (best !== null) return best;
  if (controls > NO_TEXT_CONTROLS) throw binary(name, {en: 'binary data', zh: '二进制数据'});
  if (isUtf8(sample)) return 'utf-8';
  throw unknown(name, {en: 'an unknown encoding', zh: '未知编码'});
};

/**
 * Text of a file's bytes, without byte order mark.
 * @param name file name for messages
 * @throws TupuError INPUT_BINARY, INPUT_ENCODING
 */
export const decode = (bytes: Uint8Array, name: string): string => {
  const decoder = streamDecoder(detectEncoding(bytes, name));
  return decoder.write(bytes) + decoder.end();
};
