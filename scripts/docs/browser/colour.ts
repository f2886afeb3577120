/** Contrast of two colours, as WCAG 2 reckons it. */

/** Red, green and blue of `#RRGGBB`, 0 to 1, as light adds them up. */
export const linear = (color: string): [number, number, number] => {
  const part = (start: number): number => {
    const share = parseInt(color.slice(start, start + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return [part(1), part(3), part(5)];
};

const luminance = (color: string): number => {
  const [red, green, blue] = linear(color);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** 1 (the same) to 21 (black on white). */
export const contrast = (a: string, b: string): number => {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
};

export const BLACK = '#1A1A1A';
export const WHITE = '#FFFFFF';

/** The colour in which words on this ground are easier to read. */
export const ink = (ground: string): string =>
  contrast(ground, BLACK) >= contrast(ground, WHITE) ? BLACK : WHITE;

/** The same hue, darker by a third: for the line around a disc. */
export const darker = (color: string): string =>
  [1, 3, 5]
    .map(start => Math.round(parseInt(color.slice(start, start + 2), 16) * 0.67))
    .reduce((text, part) => text + part.toString(16).padStart(2, '0').toUpperCase(), '#');
