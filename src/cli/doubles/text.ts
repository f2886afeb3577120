/** Doubles for people: why, both sentences, and the line that joins the two. */
import {LABEL_WORDS} from '../../language/graph-words';
import type {Language} from '../../language/language';
import type {Double} from '../../query/doubles/evidence';
import {lineOf, proofText} from './lines';
import {reasonsText} from './reasons';

interface Words {
  readonly sure: string;
  readonly unsure: string;
  readonly about: (label: string, reasons: string) => string;
  readonly more: (count: number) => string;
}

const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    sure: 'probably one',
    unsure: 'perhaps one',
    about: (label, reasons) => ` (${label}): ${reasons}`,
    more: count => `${count} more: --limit shows them.`,
  },
  zh: {
    sure: '很可能是同一',
    unsure: '可能是同一',
    about: (label, reasons) => `（${label}）：${reasons}`,
    more: count => `另有 ${count} 组，用 --limit 显示。`,
  },
};

const entry = (double: Double, lang: Language): string => {
  const {label, sure, reasons, sides} = double;
  const words = WORDS[lang];
  return [
    (sure ? words.sure : words.unsure) +
      words.about(LABEL_WORDS[label][lang], reasonsText(reasons, lang)),
    ...sides.map(side => `  ${proofText(side)}`),
    ...[lineOf(double)].flatMap(line => (line === null ? [] : [`  ${line}`])),
  ].join('\n');
};

export const doublesText = (doubles: readonly Double[], total: number, lang: Language): string =>
  [
    ...doubles.map(double => entry(double, lang)),
    ...(total > doubles.length ? [WORDS[lang].more(total - doubles.length)] : []),
  ].join('\n\n');
