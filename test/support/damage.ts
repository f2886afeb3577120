/**
 * Damages clean Simplified text as a family of scraper sites does. Everything after the first step
 * happens to GBK bytes and does not see where a character begins.
 */
import {decode, encode} from 'iconv-lite';
import {Converter} from 'opencc-js/cn2t';
import {pinyin} from 'pinyin-pro';

export interface Site {
  /** Picks the site's list; the same seed gives the same text. */
  readonly seed: number;
  /** Share of the converted characters that the site annotates, 0 to 1. */
  readonly share: number;
  readonly tones?: boolean;
  /** How often each note is written. */
  readonly repeats?: number;
  /** Unchanged characters that are annotated too: those of names. */
  readonly alsoAnnotated?: string;
}

/** The package's type files name each other in a way that NodeNext does not follow. */
const traditionalOf = Converter({from: 'cn', to: 't'}) as (text: string) => string;
/** The tables leave these alone. */
const LEFT_ALONE = new Set('余里后台于干斗面谷只致范姜游郁');

const latin = (text: string): string => encode(text, 'gbk').toString('latin1');
const survives = (text: string): boolean => decode(encode(text, 'gbk'), 'gbk') === text;

const toTraditional = (char: string): string => {
  if (LEFT_ALONE.has(char)) return char;
  const traditional = traditionalOf(char);
  return Array.from(traditional).length === 1 && survives(traditional) ? traditional : char;
};

/** A number in [0, 1) that depends on the seed and the place alone. */
const chance = (seed: number, index: number): number => {
  let hash = Math.imul(seed + 1, 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
  return ((hash ^ (hash >>> 15)) >>> 0) / 2 ** 32;
};

const withoutTone = (syllable: string): string =>
  syllable
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0304\u030c]/gu, '')
    .normalize('NFC');

const noteFor = (char: string, {tones = true, repeats = 1}: Site): string => {
  const reading = pinyin(char, {type: 'array'})[0] ?? '';
  const note = `(${tones ? reading : withoutTone(reading)})`;
  return survives(note) ? latin(note.repeat(repeats)) : '';
};

const annotate = (bytes: string, site: Site, list: readonly string[]): string =>
  list.reduce((text, char) => {
    const note = noteFor(char, site);
    return note === '' ? text : text.split(latin(char)).join(latin(char) + note);
  }, bytes);

/** ！（），：；？ are A3 and the ASCII mark with its high bit set. */
const asciiMarks = (bytes: string): string =>
  bytes.replace(/\xa3([\xa1\xa8\xa9\xac\xba\xbb\xbf])/gu, (_, mark: string) =>
    String.fromCharCode(mark.charCodeAt(0) - 0x80),
  );

/** A byte without a partner becomes '?' and takes a bracket behind it along. */
const show = (bytes: string): string => {
  let shown = '';
  for (let at = 0; at < bytes.length;) {
    const byte = bytes.charCodeAt(at);
    const pair = decode(Buffer.from(bytes.slice(at, at + 2), 'latin1'), 'gbk');
    const whole = byte >= 0x80 && at + 1 < bytes.length && pair.length === 1 && pair !== '\ufffd';
    if (byte < 0x80) shown += bytes.charAt(at);
    else shown += whole ? pair : '?';
    at += whole || (byte >= 0x80 && bytes[at + 1] === '(') ? 2 : 1;
  }
  return shown;
};

export const damage = (clean: string, site: Site): string => {
  const chars = Array.from(clean);
  const traditional = chars.map(toTraditional);
  const changed = new Set(traditional.filter((char, index) => char !== chars[index]));
  const list = [...changed].sort().filter((_, index) => chance(site.seed, index) < site.share);
  const annotated = annotate(latin(traditional.join('')), site, [
    ...list,
    ...new Set(site.alsoAnnotated ?? ''),
  ]);
  return show(asciiMarks(annotated));
};

/** What no repair can know: whether a mark was full-width, and characters that GBK lacks. */
export const comparable = (text: string): string =>
  text.replace(/[！（），：；？]/gu, mark => String.fromCharCode(mark.charCodeAt(0) - 0xfee0));
