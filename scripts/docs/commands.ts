/** docs/commands.md and its Chinese: what `--help` of each command prints. */
import type {Command} from 'commander';
import {helpTextIn} from '../../src/cli/help-language';
import {tupuProgram} from '../../src/cli/program';
import type {Language, Texts} from '../../src/language/language';

const WIDTH = 110;

const helpOf = (command: Command, lang: Language): string => {
  let help = '';
  command
    .configureHelp({...command.configureHelp(), helpWidth: WIDTH})
    .configureOutput({
      writeOut: text => {
        help += helpTextIn(text, lang);
      },
      getOutHasColors: () => false,
    })
    .outputHelp();
  return help.trimEnd();
};

const sections = (command: Command, path: string, heading: string, lang: Language): string[] => [
  `${heading} ${path}\n\n\`\`\`text\n${helpOf(command, lang)}\n\`\`\`\n`,
  ...command.commands.flatMap(sub => sections(sub, `${path} ${sub.name()}`, `${heading}#`, lang)),
];

/** The queries have a page of their own, which says more. */
const withoutQueries = (command: Command): Command => {
  if (command.name() === 'query') Object.assign(command, {commands: []});
  return command;
};

const HEAD: Texts = {
  en: `# The commands

[中文](commands.zh-CN.md)

<!-- Made by \`npm run docs\` from src/cli/commands/: change those files, not this one. -->`,
  zh: `# 命令

[English](commands.md)

<!-- 由 \`npm run docs\` 根据 src/cli/commands/ 和 src/cli/chinese-help.ts 生成：请改那些文件，不改本文件。 -->`,
};

export const commandsPage = (lang: Language): string => {
  const {commands} = tupuProgram(undefined, lang);
  return `${HEAD[lang]}

${commands
  .flatMap(command => sections(withoutQueries(command), `tupu ${command.name()}`, '##', lang))
  .join('\n')}`;
};
