/** How names are typed by people who have no Chinese keyboard at hand: 郑远山 is zhengyuanshan. */
import type {pinyin as Pinyin} from 'pinyin-pro';
import {remembered} from '../article/remembered';
import type {NodeLabel} from './model';

// Loaded with the first name: who only reads a graph seldom needs its 90 ms.
// eslint-disable-next-line @typescript-eslint/no-require-imports -- a dynamic import() would make every load wait
const dictionary = () => require('pinyin-pro') as {pinyin: typeof Pinyin};

const HAN = /\p{Script=Han}/u;

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

/** The dictionary takes as long for a name as an engine to write it. */
const ofPerson = remembered(name => reading(name, true));
const ofOther = remembered(name => reading(name, false));

/** Toneless syllables in one word, ü as v; null for a name without Chinese characters. */
export const pinyinOf = (label: NodeLabel, name: string): string | null => {
  if (!HAN.test(name)) return null;
  return label === 'Person' ? ofPerson(name) : ofOther(name);
};
