/** Doubles as lines of a lexicon, with why and the sentences of both as comments. */
import type {Language, Texts} from '../../language/language';
import type {Double, Side} from '../../query/doubles/evidence';
import {correctionText, referenceKey} from '../../resolve/corrections/correction';
import {correctionByText} from '../lexicon/correction';
import {isFault} from '../lexicon/fault';
import {printable} from '../voice';
import {reasonsText} from './reasons';

/** The line that makes the two one; null where their names are none that a line can have. */
export const lineOf = ({sides: [a, b]}: Pick<Double, 'sides'>): string | null => {
  const of = [
    ...new Map([...a.namings, ...b.namings].map(each => [referenceKey(each), each])).values(),
  ];
  const line = correctionText({kind: 'same', of, reason: ''});
  const read = correctionByText('same', line.slice('same: '.length), '', '');
  const isAsMeant =
    !/[#\n]/u.test(line) &&
    printable(line) === line &&
    !isFault(read) &&
    JSON.stringify(read.of.map(referenceKey)) === JSON.stringify(of.map(referenceKey));
  return isAsMeant ? line : null;
};

/** What articles say stays in the line it is put in. */
const inOneLine = (text: string): string => printable(text.replace(/[\s\p{Zl}\p{Zp}]+/gu, ' '));

export const proofText = ({name, sentence, article, published}: Side): string => {
  const source = [article, published?.slice(0, 10)].flatMap(part => part ?? []).join(', ');
  return inOneLine(`${name}: ${sentence ?? ''}${source === '' ? '' : ` (${source})`}`);
};

const HEAD: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'Who may be one, as `tupu doubles` found it. A line counts unless # stands before it:',
    'take # away where two are one, write `apart: … ≠ …` where they are two.',
    'Then build or load again with --lexicon and this file.',
  ],
  zh: [
    '`tupu doubles` 找到的可能重复项。前面没有 # 的行生效：',
    '确为同一者去掉 #；确非同一者改写为 `不同: … ≠ …`。',
    '然后用 --lexicon 加上此文件重新 build 或 load。',
  ],
};

const NO_LINE: Texts = {
  en: 'no line can be written of these names',
  zh: '这些名称无法写成一行',
};

const entryOf = (double: Double, lang: Language): string => {
  const line = lineOf(double) ?? `# ${NO_LINE[lang]}`;
  return [
    `# ${inOneLine(reasonsText(double.reasons, lang))}`,
    ...double.sides.map(side => `#   ${proofText(side)}`),
    double.sure ? line : `# ${line}`,
  ].join('\n');
};

export const linesText = (doubles: readonly Double[], lang: Language): string =>
  `${[HEAD[lang].map(line => `# ${line}`).join('\n'), ...doubles.map(double => entryOf(double, lang))].join('\n\n')}\n`;
