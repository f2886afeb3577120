/** The layout as SVG text. */
import type {ItemClass} from './content';
import {FONT_SIZE, LINE_HEIGHT, labelOf, type Label} from './label';
import {GAP_X, type Layout, type Line} from './layout';

const MARGIN = 28;
const HEAD = 76;
const FOOT = 48;

const FONTS = "'Noto Sans CJK SC','Source Han Sans SC','PingFang SC','Microsoft YaHei',sans-serif";

type Style = ItemClass | 'person';

const COLOURS: Readonly<Record<Style, {readonly fill: string; readonly line: string}>> = {
  place: {fill: '#e7f5ec', line: '#2f855a'},
  party: {fill: '#fdecea', line: '#c0392b'},
  body: {fill: '#e8f1fd', line: '#2b6cb0'},
  event: {fill: '#fff5e0', line: '#b7791f'},
  post: {fill: '#f3f4f6', line: '#6b7280'},
  person: {fill: '#f3eafc', line: '#7b3fb5'},
};

const LEGEND: readonly (readonly [style: Style, words: string])[] = [
  ['place', 'place'],
  ['party', 'Party organisation'],
  ['body', 'other body'],
  ['event', 'event'],
  ['post', 'post'],
  ['person', 'person'],
];

const xml = (text: string): string =>
  text
    .replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** Half pixels are enough, and keep the file the same on every machine. */
const n = (value: number): string => String(Math.round(value * 2) / 2);

const box = (
  {x, y, width, height, lines}: Label & {readonly x: number; readonly y: number},
  style: Style,
  proof: string | null,
): string => {
  const {fill, line} = COLOURS[style];
  const round = style === 'person' ? height / 2 : style === 'post' ? 4 : 7;
  const first = y - ((lines.length - 1) * LINE_HEIGHT) / 2 + FONT_SIZE * 0.36;
  const texts = lines.map(
    (text, index) =>
      `<text x="${n(x + width / 2)}" y="${n(first + index * LINE_HEIGHT)}">${xml(text)}</text>`,
  );
  return [
    '<g>',
    ...(proof === null ? [] : [`<title>${xml(proof)}</title>`]),
    `<rect x="${n(x)}" y="${n(y - height / 2)}" width="${n(width)}" height="${n(height)}" rx="${n(round)}" fill="${fill}" stroke="${line}"/>`,
    ...texts,
    '</g>',
  ].join('');
};

const path = ({from, to, bend, item}: Line): string => {
  const middle = bend + GAP_X / 2;
  const colour = COLOURS[item.style].line;
  const dash = item.loose ? ' stroke-dasharray="5 4"' : '';
  return `<path d="M${n(from.x)} ${n(from.y)}H${n(bend)}C${n(middle)} ${n(from.y)} ${n(middle)} ${n(to.y)} ${n(bend + GAP_X)} ${n(to.y)}H${n(to.x)}" stroke="${colour}"${dash}/>`;
};

const caption = (x: number, y: number, text: string): string =>
  `<text x="${n(x)}" y="${n(y)}" class="small">${xml(text)}</text>`;

const legend = (y: number): string[] => {
  let x = 0;
  const chips = LEGEND.flatMap(([style, words]) => {
    const at = x;
    x += labelOf(words).width * 0.85 + 18;
    const {fill, line} = COLOURS[style];
    return [
      `<rect x="${n(at)}" y="${n(y - 10)}" width="14" height="12" rx="3" fill="${fill}" stroke="${line}"/>`,
      caption(at + 20, y, words),
    ];
  });
  return [
    ...chips,
    `<path d="M${n(x)} ${n(y - 4)}h22" stroke="${COLOURS.place.line}" stroke-dasharray="5 4"/>`,
    caption(x + 28, y, 'located in'),
  ];
};

/** A picture of its own, with white ground, so that it can be read in a dark page too. */
export const svgOf = (layout: Layout, title: string): string => {
  const width = Math.max(layout.width, 720) + 2 * MARGIN;
  const height = layout.height + HEAD + FOOT + MARGIN;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${n(width)}" height="${n(height)}" viewBox="0 0 ${n(width)} ${n(height)}" role="img" aria-label="${xml(title)}">`,
    `<style>text{font:${FONT_SIZE}px ${FONTS};fill:#1f2937;text-anchor:middle}.small{font-size:12px;fill:#6b7280;text-anchor:start}.title{font-size:15px;font-weight:600;text-anchor:start}path{fill:none;stroke-width:1.3;opacity:.75}</style>`,
    `<rect width="100%" height="100%" rx="8" fill="#ffffff" stroke="#e5e7eb"/>`,
    `<text x="${n(MARGIN)}" y="${n(MARGIN + 4)}" class="title">${xml(title)}</text>`,
    `<g transform="translate(${n(MARGIN)} ${n(HEAD)})">`,
    ...(layout.people.length === 0
      ? []
      : [caption(layout.postsX, -14, 'posts'), caption(layout.peopleX, -14, 'people')]),
    ...(layout.boxes.length === 0 ? [] : [caption(0, -14, 'bodies')]),
    ...layout.lines.map(path),
    ...layout.boxes.map(each => box(each, each.item.style, each.item.proof)),
    ...layout.people.map(person => box(person, 'person', null)),
    ...legend(layout.height + FOOT),
    '</g>',
    '</svg>',
    '',
  ].join('\n');
};
