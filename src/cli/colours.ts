import pc from 'picocolors';

interface Output {
  readonly isTTY?: boolean;
}

/** Colours for a terminal, unless NO_COLOR is set (https://no-color.org); a pipe or a file gets plain text. */
export const coloursOf = (
  {isTTY = false}: Output,
  {NO_COLOR = '', TERM}: Readonly<Record<string, string | undefined>> = process.env,
): ReturnType<typeof pc.createColors> =>
  pc.createColors(isTTY && NO_COLOR === '' && TERM !== 'dumb');
