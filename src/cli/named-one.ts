import {LABEL_WORDS} from '../language/graph-words';
import type {Language, Texts} from '../language/language';
import type {NameType} from '../query/named-query';
import {resolveName, type Taken} from '../query/names/resolve';
import type {Store} from '../store/store';
import {voiceOf, type Voice} from './voice';

const HOW: Readonly<Record<Exclude<Taken['how'], 'exact'>, Texts>> = {
  simplified: {en: 'in Simplified characters', zh: '繁体转简体'},
  alias: {en: 'another name of it', zh: '别名'},
  pinyin: {en: 'in pinyin', zh: '拼音'},
  end: {en: 'the end of its name', zh: '名称的后半部分'},
  short: {en: 'a short form', zh: '简称'},
  near: {en: 'all but a character', zh: '仅差一个字'},
};

/** Labels are words of the model, which English readers know as they are. */
const labelWord = (label: string, lang: Language): string =>
  lang === 'zh' && label in LABEL_WORDS ? LABEL_WORDS[label as keyof typeof LABEL_WORDS].zh : label;

const filled = (parts: readonly string[], between: string): string =>
  parts.filter(part => part !== '').join(between);

/** What a loose name was taken for, on standard error: the rows go where they are sent. */
export const tellTaken = ({given, how, hit: {name, what, detail}}: Taken, voice: Voice): void => {
  if (how === 'exact') return;
  const label = labelWord(what, voice.lang);
  voice.note({
    en: `"${given}" is taken for ${name} (${filled([label, detail], '; ')}): ${HOW[how].en}.`,
    zh: `“${given}”按${name}（${filled([label, detail], '，')}）查询：${HOW[how].zh}。`,
  });
};

/** The id of the one that is meant; fails as `resolveName` does. */
export const namedOne = async (
  store: Store,
  type: NameType,
  given: string,
  voice: Voice = voiceOf({}),
): Promise<string> => {
  const taken = await resolveName(store, type, given);
  tellTaken(taken, voice);
  return taken.hit.id;
};
