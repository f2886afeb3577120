#!/usr/bin/env node
import {CommanderError} from 'commander';
import {TupuError} from '../article/error';
import {EXIT} from './exit';
import {exitCodeOf, languageFor, runProgram} from './program';
import {voiceOf} from './voice';

const main = async (): Promise<void> => {
  const words = process.argv.slice(2);
  try {
    await runProgram(words);
  } catch (error) {
    if (error instanceof CommanderError) {
      process.exitCode = error.exitCode === 0 ? EXIT.ok : EXIT.usage;
    } else if (error instanceof TupuError) {
      voiceOf({lang: languageFor(words)}).failed(error);
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
