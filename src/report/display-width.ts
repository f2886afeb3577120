/** How wide a text stands in a terminal: Han characters and full-width marks take two cells. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const NONE = /\p{Mark}|\p{Format}|\p{Control}/u;

const widthOf = (character: string): number =>
  WIDE.test(character) ? 2 : NONE.test(character) ? 0 : 1;

export const displayWidth = (text: string): number =>
  Array.from(text).reduce((width, character) => width + widthOf(character), 0);

/** Closing marks, which do not begin a line. */
const CLOSING = /^[，。、；：！？）》」』”’,.;:!?)\]]/u;
/** A Latin word or number at the end of a line goes to the next whole, unless it is all there is. */
const LAST_WORD = /(?<=\s)[^\s\p{Script=Han}]+$/u;

/** Where to cut a full line before `next`: the part that stays. */
const cut = (line: string, next: string): string => {
  if (CLOSING.test(next)) {
    return Array.from(line).slice(0, -1).join('') || line;
  }
  const word = /^[^\s\p{Script=Han}]/u.test(next) ? LAST_WORD.exec(line) : null;
  return word === null ? line : line.slice(0, word.index);
};

const wrapLine = (text: string, width: number): string[] => {
  const lines: string[] = [];
  let line = '';
  for (const character of text) {
    if (displayWidth(line) + widthOf(character) > width && line !== '') {
      const kept = cut(line, character);
      lines.push(kept.trimEnd());
      line = line.slice(kept.length).trimStart();
    }
    line += character;
  }
  return [...lines, line];
};

/** Lines of at most `width` cells (2 at least); line ends of the text stay. */
export const wrap = (text: string, width: number): string[] =>
  text.split('\n').flatMap(line => wrapLine(line, Math.max(2, width)));
