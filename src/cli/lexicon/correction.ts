/** Lines on who is who: `same: 北岭区青石街道 = 青石街道`, `apart: 李华 @ 青石街道 ≠ 李华 @ 云岭中学`. */
import {referenceKey} from '../../resolve/corrections/correction';
import type {Correction, Reference} from '../../resolve/corrections/correction';
import type {Texts} from '../../language/language';
import {clipped, faultyName, type Fault} from './fault';

type Kind = Correction['kind'];

/** The word at the beginning of such a line, in English and Chinese. */
export const CORRECTION_WORDS: readonly (readonly [english: Kind, chinese: string])[] = [
  ['same', '同一'],
  ['apart', '不同'],
];

export const correctionKindOf = (word: string): Kind | null =>
  CORRECTION_WORDS.find(words => words.some(each => each === word.toLowerCase()))?.[0] ?? null;

const FORMS: Readonly<Record<Kind, Texts>> = {
  same: {
    en: 'Write `same: 北岭区青石街道 = 青石街道`, or with a body, post or article behind @: `same: 陶念 @ 青石街道商会 = 陶念 @ 河湾公司`.',
    zh: '请写成 `同一：北岭区青石街道 = 青石街道`，或在 @ 后写机构、职务或文章：`同一：陶念 @ 青石街道商会 = 陶念 @ 河湾公司`。',
  },
  apart: {
    en: 'Write `apart: 李华 @ 青石街道 ≠ 李华 @ 云岭中学` (or !=), with a body, post or article behind @.',
    zh: '请写成 `不同：李华 @ 青石街道 ≠ 李华 @ 云岭中学`（或 !=），@ 后为机构、职务或文章。',
  },
};

const SIGNS: Readonly<Record<Kind, RegExp>> = {
  same: /[=＝]/u,
  apart: /≠|[!！]?[=＝]/u,
};
const UNLIKE = /≠|[!！][=＝]/u;

/** An address may hold the signs; it ends with a blank. */
const ADDRESS = /https?:\/\/\S+/gu;

const split = (text: string, sign: RegExp): string[] => {
  const addresses = text.match(ADDRESS) ?? [];
  let index = 0;
  const parts = text.replaceAll(ADDRESS, '\0').split(sign);
  return parts.map(part => part.replaceAll('\0', () => addresses[index++] ?? '').trim());
};

const referenceOf = (text: string): Reference => {
  const [, name = text, at] = /^([^@＠]*)[@＠](.*)$/u.exec(text) ?? [];
  return {name: name.trim(), at: at?.trim() ?? null};
};

const correctionOf = (
  kind: Kind,
  parts: readonly string[],
  reason: string,
  place: string,
): Correction | Fault => {
  const of = parts.map(referenceOf);
  const faulty = faultyName(of.map(({name}) => name));
  if (faulty !== null) return faulty;
  const empty = of.find(({at}) => at === '');
  if (empty !== undefined) {
    const name = clipped(empty.name);
    return {
      what: {en: `nothing stands behind the @ of "${name}"`, zh: `“${name}”的 @ 后没有内容`},
      advice: FORMS[kind],
    };
  }
  if (new Set(of.map(referenceKey)).size < 2) {
    const given = clipped(parts.join(', '));
    return {
      what: {en: `"${given}" does not name two`, zh: `“${given}”没有写出两个不同的对象`},
      advice: FORMS[kind],
    };
  }
  return {kind, of, reason, place};
};

/** What stands behind the class of a line of text. */
export const correctionByText = (
  kind: Kind,
  text: string,
  reason: string,
  place: string,
): Correction | Fault =>
  kind === 'same' && UNLIKE.test(text)
    ? {
        what: {
          en: 'a line `same` has the sign of a line `apart`',
          zh: '`同一` 行写了 `不同` 行的符号',
        },
        advice: FORMS.apart,
      }
    : correctionOf(kind, split(text, SIGNS[kind]), reason, place);

/** The cells of a table behind the class. */
export const correctionByCells = (
  kind: Kind,
  names: readonly string[],
  place: string,
): Correction | Fault => correctionOf(kind, names, '', place);
