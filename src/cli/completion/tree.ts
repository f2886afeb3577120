/** The commands with what can stand behind each, as the scripts of all shells want it. */
import type {Command, Option} from 'commander';

export interface Flag {
  /** --min-confidence */
  readonly long: string;
  readonly about: string;
  readonly takesValue: boolean;
  /** Values it may have; without them a value may be anything, and files are offered. */
  readonly choices: readonly string[];
}

export interface Place {
  /** Empty for the program itself, /query/leaders for `tupu query leaders`. */
  readonly path: string;
  readonly commands: readonly {readonly name: string; readonly about: string}[];
  readonly flags: readonly Flag[];
  /** Values that its first argument may have. */
  readonly values: readonly string[];
  readonly takesFiles: boolean;
}

const flagOf = ({long, description, required, optional, argChoices}: Option): Flag[] =>
  typeof long === 'string'
    ? [{long, about: description, takesValue: required || optional, choices: argChoices ?? []}]
    : [];

const HELP: Flag = {
  long: '--help',
  about: 'display help for command',
  takesValue: false,
  choices: [],
};

/** The command and all below it; their texts are in the language of its help. */
export const placesOf = (command: Command, path = ''): readonly Place[] => [
  {
    path,
    commands: command.commands.map(each => ({
      name: each.name(),
      about: each.summary() || each.description(),
    })),
    flags: [...command.options.flatMap(flagOf), HELP],
    values: command.registeredArguments[0]?.argChoices ?? [],
    takesFiles: command.commands.length === 0,
  },
  ...command.commands.flatMap(each => placesOf(each, `${path}/${each.name()}`)),
];

/** Those that take a value, by the values offered: files where the list is empty. */
export const byChoices = (
  flags: readonly Flag[],
): readonly (readonly [flags: readonly string[], choices: readonly string[]])[] => {
  const groups = new Map<string, [string[], readonly string[]]>();
  for (const {long, choices} of flags.filter(({takesValue}) => takesValue)) {
    const key = choices.join(' ');
    const [longs] = groups.get(key) ?? [[]];
    groups.set(key, [[...longs, long], choices]);
  }
  return [...groups.values()];
};

export const allPaths = (places: readonly Place[]): readonly string[] =>
  places.map(({path}) => path).filter(path => path !== '');
