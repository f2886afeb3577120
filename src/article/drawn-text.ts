/** Texts of articles in a drawing. */
const LONGEST = 40;
const TOO_LONG = new RegExp(`^(.{${String(LONGEST)}}).+$`, 'u');

/** One line, cut where it is too long to be read in a drawing. */
export const shortLine = (text: string): string =>
  text
    .replace(/[\s\p{Control}\p{Surrogate}]+/gu, ' ')
    .trim()
    .replace(TOO_LONG, '$1…');

/** A label of Mermaid: letters and digits stay; all else could be markup of Mermaid, of Markdown or of HTML. */
export const mermaidLabel = (text: string): string =>
  `"${shortLine(text).replace(/[^\p{Letter}\p{Number} ，。、：；（）《》“”—·-]/gu, mark => `#${String(mark.codePointAt(0))};`)}"`;
