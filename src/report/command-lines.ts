/** Commands to go on with, as text that can be copied into a shell. */
import {displayWidth} from './display-width';

export type NextCommand = readonly [command: string, what: string];

/** A name as a shell takes it: bare where nothing in it means anything to a shell. */
export const shellWord = (text: string): string =>
  /^[\p{Letter}\p{Number}_./:-]+$/u.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;

/** What each is for beside it, above it where the width is too small for both. */
export const commandLines = (commands: readonly NextCommand[], width: number): string[] => {
  const longest = Math.max(...commands.map(([command]) => displayWidth(command)));
  const beside = commands.every(([, what]) => longest + displayWidth(what) + 6 <= width);
  return commands.flatMap(([command, what]) => {
    const gap = ' '.repeat(longest - displayWidth(command) + 2);
    return beside ? [`  ${command}${gap}# ${what}`] : [`  # ${what}`, `  ${command}`];
  });
};
