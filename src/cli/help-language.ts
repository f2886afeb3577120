/** The help in Chinese: what the commands say in English, looked up as it is written. */
import {Help, type Command} from 'commander';
import type {Language} from '../language/language';
import {CHINESE_COLUMNS} from './chinese-columns';
import {CHINESE_HELP} from './chinese-help';
import {faultInChinese} from './chinese-usage';

export const inChinese = (text: string): string => CHINESE_HELP[text] ?? text;

/** Some are described in both languages, a line each: queries and exports, which bring their texts. */
export const descriptionInChinese = (command: Command): string => {
  const lines = command.description().split('\n');
  return (
    lines.find(line => /\p{Script=Han}/u.test(line)) ??
    inChinese(command.summary() || command.description())
  );
};

/** (default: "x", choices: …) behind the description of an option or argument. */
const EXTRAS: readonly (readonly [RegExp, string])[] = [
  [/\(choices: /u, '(可选：'],
  [/\bdefault: /u, '默认：'],
  [/\benv: /u, '环境变量：'],
  [/\ball facts\b/u, '全部事实'],
  [/\bnone\b/u, '无'],
  [/that of the locale/u, '按系统区域'],
];

const described = (description: string, whole: string): string =>
  EXTRAS.reduce(
    (text, [english, chinese]) => text.replace(english, chinese),
    whole.slice(description.length),
  ).replace(/^/u, inChinese(description));

/** As the help of a query tells of a column: its name, what it means, and the mark of those that tables leave out. */
const COLUMN = /^(?<name> {2}\w+ +)(?<meaning>\S.*?)(?<mark> \*)?$/u;

export const columnInChinese = (meaning: string): string => CHINESE_COLUMNS[meaning] ?? meaning;

const lineInChinese = (line: string): string => {
  const {name = '', meaning = '', mark = ''} = COLUMN.exec(line)?.groups ?? {};
  return Object.hasOwn(CHINESE_COLUMNS, meaning)
    ? name + columnInChinese(meaning) + mark
    : inChinese(line);
};

/** Paragraphs of the text behind the options; where there is none for the whole, line by line. */
const behind = (text: string): string =>
  text
    .split('\n\n')
    .map(part => {
      const chinese = CHINESE_HELP[part.trim()];
      return chinese === undefined
        ? part.split('\n').map(lineInChinese).join('\n')
        : part.replace(part.trim(), () => chinese);
    })
    .join('\n\n');

const CHINESE: Partial<Help> = {
  commandDescription: descriptionInChinese,
  subcommandDescription: descriptionInChinese,
  optionDescription: option =>
    described(option.description, Help.prototype.optionDescription.call(new Help(), option)),
  argumentDescription: argument =>
    described(argument.description, Help.prototype.argumentDescription.call(new Help(), argument)),
  styleTitle: inChinese,
};

/** The whole of a help as it is printed, whose own parts are Chinese already. */
export const helpTextIn = (text: string, lang: Language): string =>
  lang === 'zh' ? behind(text) : text;

/** Before the commands are added, which take it over. */
export const helpIn = (program: Command, lang: Language): void => {
  if (lang === 'en') return;
  program.configureHelp(CHINESE).configureOutput({
    writeOut: text => process.stdout.write(behind(text)),
    writeErr: text => process.stderr.write(behind(text)),
    outputError: (text, write) => write(faultInChinese(text)),
  });
};
