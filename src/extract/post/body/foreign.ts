/** 北国总理, 北国国防部长: an office right behind the name of a country is of that country. */
import {buildMatcher} from '../../../lexicon/matcher';
import {lazy, readClassedWords, readRules} from '../../../lexicon/word-list';
import {endsLikeUnit} from '../../body/suffix';
import type {Title} from '../../title/find';

interface ForeignRules {
  readonly ministers: {readonly heads: readonly string[]; readonly fields: readonly string[]};
  readonly neverGuessed: {readonly heads: readonly string[]};
  readonly address: {readonly titles: readonly string[]};
}

export const foreignRules = lazy(() => readRules<ForeignRules>('foreign-offices'));

/** 北县|委宣传, 驻华大使馆|科技: what begins with the country's name is an area or a body of its own. */
const NAMED_BODY = /^(?:自治)?[省市县区州旗镇乡村]|[使领]馆/u;

const rules = lazy(() => {
  const {ministers, neverGuessed} = foreignRules();
  const words = [...readClassedWords('lexicon', 'countries.txt')];
  const ofClass = (wanted: string): string =>
    words
      .filter(([, name]) => name === wanted)
      .map(([word]) => word.replace(/[()]/gu, '\\$&'))
      .sort((a, b) => b.length - a.length)
      .join('|');
  const state = '(?:(?:人民|民主|社会主义|阿拉伯|伊斯兰)*(?:共和国|合众国|王国|联邦|联盟|大公国))?';
  const posted = '驻\\p{Script=Han}{1,6}';
  const fields = ministers.fields.join('|');
  return {
    heads: new Set(ministers.heads),
    ofState: new Set([...ministers.heads, ...neverGuessed.heads, '总理']),
    // 北国|国防部长, 北国|驻南国大使, 北国军|总参谋长; a unit of its own (北国外交部|发言人) is named.
    named: new RegExp(
      `(?<!内)(?:${ofClass('name')})${state}(?<rest>${posted}|\\p{Script=Han}{0,10})$`,
      'u',
    ),
    names: buildMatcher(words.flatMap(([word, of]) => (of === 'name' ? [[word, of]] : []))),
    sign: new RegExp(`^(?:${ofClass('sign')})(?<rest>${posted}|${fields}|军)?$`, 'u'),
  };
});

/**
 * The words between the country and the office, which belong to the title (国防|部长, 驻华|大使); null
 * when the words in front of the office end in no country.
 */
export const foreignRest = (words: string, {head}: Pick<Title, 'head'>): string | null => {
  const {heads, ofState, named, names, sign} = rules();
  const bySign = ofState.has(head) ? sign.exec(words) : null;
  // one pass tells of most words that no country's name is among them
  if (!bySign && names.matchAll(words).length === 0) return null;
  const match = bySign ?? named.exec(words);
  if (!match) return null;
  const rest = match.groups?.rest ?? '';
  if (rest === '' || rest === '军') return '';
  return heads.has(head) && !endsLikeUnit(rest) && !NAMED_BODY.test(rest) ? rest : null;
};
