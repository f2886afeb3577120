/** How names are typed by people who have no Chinese keyboard at hand: 郑远山 is zhengyuanshan. */
import type {pinyin as Pinyin} from 'pinyin-pro';
import type {NodeLabel} from './model';

// Loaded with the first name: who only reads a graph seldom needs its 90 ms.
// eslint-disable-next-line @typescript-eslint/no-require-imports -- a dynamic import() would make every load wait
const dictionary = () => require('pinyin-pro') as {pinyin: typeof Pinyin};

const HAN = /\p{Script=Han}/u;

/** Names come again and again in a load; the dictionary takes as long for each as to write it. */
const KEPT = 20_000;
const kept = new Map<string, string>();

const reading = (name: string, isPerson: boolean): string =>
  dictionary()
    .pinyin(name, {
      toneType: 'none',
      type: 'array',
      v: true,
      nonZh: 'consecutive',
      surname: isPerson ? 'head' : 'off',
    })
    .join('')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** Toneless syllables in one word, ü as v; null for a name without Chinese characters. */
export const pinyinOf = (label: NodeLabel, name: string): string | null => {
  if (!HAN.test(name)) return null;
  const isPerson = label === 'Person';
  const key = `${isPerson ? 'person' : ''} ${name}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  const word = reading(name, isPerson);
  if (kept.size >= KEPT) kept.clear();
  kept.set(key, word);
  return word;
};
