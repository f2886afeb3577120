/** The program and its commands, as they are for one reader and one tupu.config.json. */
import {Command} from 'commander';
import {TupuError, type ErrorCode} from '../article/error';
import {isLanguage, languageOfLocale, type Language} from '../language/language';
import {COMMANDS} from './commands';
import {readConfig, type Settings} from './config/read';
import {EXIT} from './exit';
import {helpIn} from './help-language';
import {withManners} from './manners';

/** The value behind a flag, before commander has read anything: what it says of flags depends on it. */
const valueOf = (given: readonly string[], flag: string): string | undefined => {
  const at = given.findIndex(word => word === flag || word.startsWith(`${flag}=`));
  const word = given[at];
  if (word === undefined) return undefined;
  return word === flag ? given[at + 1] : word.slice(flag.length + 1);
};

const languageOf = (given: readonly string[], {lang}: Settings): Language => {
  const asked = [valueOf(given, '--lang'), lang].find(each => typeof each === 'string') ?? '';
  return typeof asked === 'string' && isLanguage(asked) ? asked : languageOfLocale(process.env);
};

const HELP = ['help', '--help', '-h', '--version', '-V'];

/** `tupu` alone asks for what to do next, and `tupu --json query …` for what `tupu query … --json` does. */
const commandFirst = (given: readonly string[]): readonly string[] => {
  if (given.some(word => HELP.includes(word)) || given[0]?.startsWith('-') === false) return given;
  const at = given.findIndex(word => COMMANDS.has(word));
  return at < 0 ? ['next', ...given] : [given[at] ?? '', ...given.toSpliced(at, 1)];
};

/** Speaks of all commands. */
const COMPLETION = 'completion';

/** The command asked for; all of them when it is help that is asked for, or none of them. */
export const tupuProgram = (
  asked: string | undefined,
  lang: Language,
  settings: Settings = {},
): Command => {
  const program = new Command('tupu')
    .description(
      'Chinese news in; a graph of people, posts and bodies out, every fact with its sentence',
    )
    .version('0.1.0')
    .showHelpAfterError('(tupu --help shows every command)')
    .addHelpText(
      'after',
      `
Exit codes: 0 done, 1 usage, 2 some inputs failed (the others are done), 3 store not reachable, 130 stopped by Ctrl-C.

Example:
  tupu build news/ --store news.grafeo`,
    );
  helpIn(program, lang);
  const one = asked === COMPLETION ? undefined : COMMANDS.get(asked ?? '');
  for (const load of one ? [one] : COMMANDS.values())
    program.addCommand(load().copyInheritedSettings(program));
  return withManners(program, settings);
};

const UNREACHABLE: readonly ErrorCode[] = [
  'STORE_UNREACHABLE',
  'STORE_LOCKED',
  'STORE_VERSION',
  'STORE_WRITE',
];
const INPUT = /^(?:INPUT|FACTS)_/u;

export const exitCodeOf = ({code}: TupuError): number => {
  if (UNREACHABLE.includes(code)) return EXIT.storeUnreachable;
  return INPUT.test(code) ? EXIT.someInputsFailed : EXIT.usage;
};

const settingsFor = (given: readonly string[]): Settings =>
  readConfig(valueOf(given, '--config'), process.cwd());

/** Of what is told of a command line that fails; a config file that cannot be read says nothing. */
export const languageFor = (given: readonly string[]): Language => {
  try {
    return languageOf(given, settingsFor(given));
  } catch {
    return languageOf(given, {});
  }
};

/** Runs a command line, without `node` and the script. */
export const runProgram = async (words: readonly string[]): Promise<void> => {
  const given = commandFirst(words);
  const settings = settingsFor(given);
  const program = tupuProgram(given[0], languageOf(given, settings), settings);
  await program.parseAsync(given, {from: 'user'});
};
