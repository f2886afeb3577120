/** The help in Chinese: what the commands say in English, looked up as it is written. */
import {Help, type Command} from 'commander';
import type {Language} from '../language/language';
import {namedQueries} from '../query/library';
import {CHINESE_HELP} from './chinese-help';

/** A named query is described in both languages by its own file. */
const ofQuery = (text: string): string | undefined =>
  namedQueries().find(({description}) => description === text)?.chinese;

export const inChinese = (text: string): string => CHINESE_HELP[text] ?? ofQuery(text) ?? text;

/** (default: "x", choices: …) behind the description of an option or argument. */
const EXTRAS: readonly (readonly [RegExp, string])[] = [
  [/\(choices: /u, '(可选：'],
  [/\bdefault: /u, '默认：'],
  [/\benv: /u, '环境变量：'],
  [/\ball facts\b/u, '全部事实'],
  [/\bnone\b/u, '无'],
];

const described = (description: string, whole: string): string =>
  EXTRAS.reduce(
    (text, [english, chinese]) => text.replace(english, chinese),
    whole.slice(description.length),
  ).replace(/^/u, inChinese(description));

/** Paragraphs of the text behind the options; where there is none for the whole, line by line. */
const behind = (text: string): string =>
  text
    .split('\n\n')
    .map(part => {
      const chinese = CHINESE_HELP[part.trim()];
      return chinese === undefined
        ? part.split('\n').map(inChinese).join('\n')
        : part.replace(part.trim(), () => chinese);
    })
    .join('\n\n');

const CHINESE: Partial<Help> = {
  commandDescription: command => inChinese(command.summary() || command.description()),
  subcommandDescription: command => inChinese(command.summary() || command.description()),
  optionDescription: option =>
    described(option.description, Help.prototype.optionDescription.call(new Help(), option)),
  argumentDescription: argument =>
    described(argument.description, Help.prototype.argumentDescription.call(new Help(), argument)),
  styleTitle: inChinese,
};

/** Before the commands are added, which take it over. */
export const helpIn = (program: Command, lang: Language): void => {
  if (lang === 'en') return;
  program.configureHelp(CHINESE).configureOutput({
    writeOut: text => process.stdout.write(behind(text)),
    writeErr: text => process.stderr.write(behind(text)),
  });
};
