/** Texts of articles inside XML and HTML, where they can be nothing but text. */

/**
 * What no XML may hold (control characters, halves of pairs, what is no character at all), and marks
 * that turn the direction of what follows: a name must not reach beyond its own cell.
 */
const UNPRINTABLE =
  /[^\t\n\r\u{20}-\u{7e}\u{a0}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]|[\u{202a}-\u{202e}\u{2066}-\u{2069}]/gu;

export const printable = (text: string): string => text.replace(UNPRINTABLE, '');

export const xml = (text: string): string =>
  printable(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
