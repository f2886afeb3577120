/** docs/commands.md: what `--help` of each command prints. */
import type {Command} from 'commander';
import {COMMANDS} from '../../src/cli/commands';

const WIDTH = 110;

const helpOf = (command: Command): string => {
  let help = '';
  command
    .configureHelp({helpWidth: WIDTH})
    .configureOutput({
      writeOut: text => {
        help += text;
      },
      getOutHasColors: () => false,
    })
    .outputHelp();
  return help.trimEnd();
};

const sections = (command: Command, path: string, heading: string): string[] => [
  `${heading} ${path}\n\n\`\`\`text\n${helpOf(command)}\n\`\`\`\n`,
  ...command.commands.flatMap(sub => sections(sub, `${path} ${sub.name()}`, `${heading}#`)),
];

/** The queries have a page of their own, which says more. */
const withoutQueries = (command: Command): Command => {
  if (command.name() === 'query') Object.assign(command, {commands: []});
  return command;
};

export const commandsPage = async (): Promise<string> => {
  const commands = await Promise.all([...COMMANDS.values()].map(load => load()));
  return `# The commands

<!-- Made by \`npm run docs\` from src/cli/commands/: change those files, not this one. -->

${commands.flatMap(command => sections(withoutQueries(command), `tupu ${command.name()}`, '##')).join('\n')}`;
};
