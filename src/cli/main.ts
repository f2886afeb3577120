#!/usr/bin/env node
import {Command, CommanderError} from 'commander';
import {TupuError, type ErrorCode} from '../article/error';
import {COMMANDS} from './commands';
import {EXIT} from './exit';

const UNREACHABLE: readonly ErrorCode[] = [
  'STORE_UNREACHABLE',
  'STORE_LOCKED',
  'STORE_VERSION',
  'STORE_WRITE',
];
const INPUT = /^(?:INPUT|FACTS)_/u;

const exitCodeOf = ({code}: TupuError): number => {
  if (UNREACHABLE.includes(code)) return EXIT.storeUnreachable;
  return INPUT.test(code) ? EXIT.someInputsFailed : EXIT.usage;
};

const program = new Command('tupu')
  .description(
    'Chinese news in; a graph of people, posts and bodies out, every fact with its sentence',
  )
  .version('0.1.0')
  .showHelpAfterError('(tupu --help shows every command)')
  .addHelpText(
    'after',
    `
Exit codes: 0 done, 1 usage, 2 some inputs failed (the others are done), 3 store not reachable.

Example:
  tupu build news/ --store news.grafeo`,
  );

/** The command asked for; all of them when it is help that is asked for, or none of them. */
const addCommands = async (asked = ''): Promise<void> => {
  const one = COMMANDS.get(asked);
  for (const load of one ? [one] : COMMANDS.values()) {
    program.addCommand((await load()).copyInheritedSettings(program));
  }
};

const main = async (): Promise<void> => {
  try {
    await addCommands(process.argv[2]);
    await program.parseAsync();
  } catch (error) {
    if (error instanceof CommanderError) {
      process.exitCode = error.exitCode === 0 ? EXIT.ok : EXIT.usage;
    } else if (error instanceof TupuError) {
      process.stderr.write(`${error.message}\n  ${error.nextStep}\n`);
      process.exitCode = exitCodeOf(error);
    } else {
      throw error;
    }
  }
};

// `tupu … | head` closes the pipe early: that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(EXIT.ok);
});
void main();
