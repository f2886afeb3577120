/** `\n` line ends, none at the end: all that reading changes in a text. */
export const cleanText = (text: string): string =>
  text.replace(/\r\n?/gu, '\n').replace(/\n+$/u, '');
