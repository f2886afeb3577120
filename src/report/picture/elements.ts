/** The pieces of SVG that all drawings are made of: boxes, captions, the legend and the frame. */
import type {Picture} from '../document';
import type {Word, Words} from '../words';
import {xml} from '../xml';
import {FONT_SIZE, labelOf, LINE_HEIGHT, type Label} from './label';

const MARGIN = 28;
const HEAD = 76;
const FOOT = 48;
const NARROWEST = 720;

const FONTS = "'Noto Sans CJK SC','Source Han Sans SC','PingFang SC','Microsoft YaHei',sans-serif";
const INK = '#1f2937';
const PALE = '#6b7280';

export type Style = 'place' | 'party' | 'body' | 'event' | 'post' | 'person' | 'thing';

const COLOURS: Readonly<Record<Style, {readonly fill: string; readonly line: string}>> = {
  place: {fill: '#e7f5ec', line: '#2f855a'},
  party: {fill: '#fdecea', line: '#c0392b'},
  body: {fill: '#e8f1fd', line: '#2b6cb0'},
  event: {fill: '#fff5e0', line: '#b7791f'},
  post: {fill: '#f3f4f6', line: '#6b7280'},
  person: {fill: '#f3eafc', line: '#7b3fb5'},
  thing: {fill: '#fdf2f8', line: '#be185d'},
};

const LEGEND: Readonly<Record<Style, Word>> = {
  place: 'legendPlace',
  party: 'legendParty',
  body: 'legendBody',
  event: 'legendEvent',
  post: 'legendPost',
  person: 'legendPerson',
  thing: 'legendThing',
};

/** Half pixels are enough, and keep the file the same on every machine. */
export const n = (value: number): string => String(Math.round(value * 2) / 2);

export interface Placed extends Label {
  readonly x: number;
  /** Of the middle. */
  readonly y: number;
}

/** The sentence that proves it shows where the pointer rests. */
export const proofTitle = (proof: string | null): string =>
  proof === null ? '' : `<title>${xml(proof)}</title>`;

export const box = (
  {x, y, width, height, lines}: Placed,
  style: Style,
  proof: string | null,
  heavy = false,
): string => {
  const {fill, line} = COLOURS[style];
  const round = style === 'person' ? Math.min(height / 2, 17) : style === 'post' ? 4 : 7;
  const first = y - ((lines.length - 1) * LINE_HEIGHT) / 2 + FONT_SIZE * 0.36;
  const texts = lines.map(
    (text, index) =>
      `<text x="${n(x + width / 2)}" y="${n(first + index * LINE_HEIGHT)}">${xml(text)}</text>`,
  );
  return `<g>${proofTitle(proof)}<rect x="${n(x)}" y="${n(y - height / 2)}" width="${n(width)}" height="${n(height)}" rx="${n(round)}" fill="${fill}" stroke="${line}"${heavy ? ' stroke-width="2.5"' : ''}/>${texts.join('')}</g>`;
};

export const stroke = (style: Style, dashed: boolean): string =>
  `fill="none" stroke="${COLOURS[style].line}" stroke-width="1.3" opacity=".75"${dashed ? ' stroke-dasharray="5 4"' : ''}`;

export const caption = (
  x: number,
  y: number,
  text: string,
  anchor: 'start' | 'end' = 'start',
): string =>
  `<text x="${n(x)}" y="${n(y)}" font-size="12" fill="${PALE}" text-anchor="${anchor}">${xml(text)}</text>`;

/** A chip for each style that is drawn, and the dashed line where there is one. */
export const legend = (
  y: number,
  styles: readonly Style[],
  {word, dashed}: {readonly word: Words; readonly dashed: boolean},
): string[] => {
  let x = 0;
  const chips = styles.flatMap(style => {
    const at = x;
    const words = word(LEGEND[style]);
    x += labelOf(words).width * 0.85 + 18;
    const {fill, line} = COLOURS[style];
    return [
      `<rect x="${n(at)}" y="${n(y - 10)}" width="14" height="12" rx="3" fill="${fill}" stroke="${line}"/>`,
      caption(at + 20, y, words),
    ];
  });
  return [
    ...chips,
    ...(dashed
      ? [
          `<path d="M${n(x)} ${n(y - 4)}h22" ${stroke('place', true)}/>`,
          caption(x + 28, y, word('legendLoose')),
        ]
      : []),
  ];
};

interface Frame {
  readonly title: string;
  /** Of what is drawn, without head, foot and margins. */
  readonly width: number;
  readonly height: number;
  readonly content: readonly string[];
  readonly legend: (y: number) => readonly string[];
}

/**
 * A picture of its own, with white ground, so that it can be read on a dark page too. It has no style
 * sheet: inside a page that would be the page's.
 */
export const frame = ({title, content, legend: legendAt, ...size}: Frame): Picture => {
  const width = Math.max(size.width, NARROWEST) + 2 * MARGIN;
  const height = size.height + HEAD + FOOT + MARGIN;
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${n(width)}" height="${n(height)}" viewBox="0 0 ${n(width)} ${n(height)}" role="img" aria-label="${xml(title)}" font-family="${FONTS}" font-size="${FONT_SIZE}" fill="${INK}" text-anchor="middle">`,
    `<rect width="100%" height="100%" rx="8" fill="#ffffff" stroke="#e5e7eb"/>`,
    `<text x="${n(MARGIN)}" y="${n(MARGIN + 4)}" font-size="15" font-weight="600" text-anchor="start">${xml(title)}</text>`,
    `<g transform="translate(${n(MARGIN)} ${n(HEAD)})">`,
    ...content,
    ...legendAt(size.height + FOOT),
    '</g>',
    '</svg>',
    '',
  ].join('\n');
  return {svg, title, width, height};
};
