/** Options that all commands have, given to all of them at once; docs/command-line.md. */
import {Option, type Command} from 'commander';
import type {Settings} from './config/read';
import {languageOption} from './options';

const GROUP = 'Common options:';

const has = (command: Command, flag: string): boolean =>
  command.options.some(({long}) => long === flag);

const takesJson = ({long, argChoices = []}: Option): boolean =>
  long === '--format' && argChoices.includes('json');

const jsonOption = (command: Command): Option => {
  const option = new Option('--json', 'print the result as JSON, for programs');
  return command.options.some(takesJson) ? option.implies({format: 'json'}) : option;
};

const COMMON: readonly ((command: Command) => Option)[] = [
  jsonOption,
  () => new Option('--quiet', 'tell only errors, and give the result'),
  languageOption,
  () => new Option('--config <file>', 'instead of the nearest tupu.config.json'),
];

/** What the file says is weaker than the environment and the command line: commander's own order. */
const applySettings = (command: Command, settings: Settings): void => {
  for (const option of command.options) {
    const name = option.attributeName();
    if (name in settings) command.setOptionValueWithSource(name, settings[name], 'config');
  }
};

/** The command and all below it; those that only lead to others have no options of their own. */
export const withManners = (command: Command, settings: Settings): Command => {
  command.commands.forEach(each => {
    each.configureHelp(command.configureHelp()).configureOutput(command.configureOutput());
    withManners(each, settings);
  });
  if (command.commands.length === 0) {
    for (const make of COMMON) {
      const option = make(command);
      if (!has(command, option.long ?? '')) command.addOption(option.helpGroup(GROUP));
    }
    applySettings(command, settings);
  }
  return command;
};
