/** How large a text is in the picture: estimated, since nothing is drawn yet. */
import {displayWidth, wrap} from '../display-width';

/** All lengths of the picture are in pixels. */
export const FONT_SIZE = 14;
export const LINE_HEIGHT = 20;
const PADDING_X = 12;
const PADDING_Y = 7;
/** A Han character is as wide as the font is high; digits and Latin are a little over half. */
export const CELL = FONT_SIZE / 2;
const NARROW_EXTRA = 1.2;
/** Eleven Han characters: longer names go on in the next line. */
const LINE_CELLS = 22;

export interface Label {
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
}

const lineWidth = (line: string): number => {
  const characters = Array.from(line).length;
  const cells = displayWidth(line);
  return cells * CELL + (2 * characters - cells) * NARROW_EXTRA;
};

/** Lines of about the same length, so that no character stands alone in the last. */
const balanced = (text: string): string[] => {
  const count = wrap(text, LINE_CELLS).length;
  const fair = Math.ceil(displayWidth(text) / count) + 1;
  const lines = wrap(text, Math.min(LINE_CELLS, fair));
  return lines.length > count ? wrap(text, LINE_CELLS) : lines;
};

/** A name of more lines is cut: no box grows over the page. */
const MOST_LINES = 6;
const LONGEST = MOST_LINES * LINE_CELLS;

const cut = (text: string): string => {
  const characters = Array.from(text.slice(0, 2 * LONGEST));
  while (displayWidth(characters.join('')) > LONGEST) characters.pop();
  const short = characters.join('');
  return short === text ? text : `${short.slice(0, -1)}…`;
};

export const labelOf = (text: string): Label => {
  const lines = balanced(cut(text));
  return {
    lines,
    width: Math.ceil(Math.max(...lines.map(lineWidth))) + 2 * PADDING_X,
    height: lines.length * LINE_HEIGHT + 2 * PADDING_Y,
  };
};
