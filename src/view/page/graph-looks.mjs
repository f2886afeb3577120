/** How the graph looks: families of things by colour and shape, from the colours of page.css. */

/** @typedef {import('./types.js').End} End */
/** @typedef {'person' | 'party' | 'body' | 'place' | 'event' | 'other'} Family */

/** Cells of a terminal: a Han character is as wide as two letters. */
const CELLS_PER_LINE = 16;
const MOST_LINES = 4;
const CELL = 6.6;
const LINE = 16;
const PADDING = 14;

/** @type {readonly Family[]} */
const FAMILIES = ['person', 'party', 'body', 'place', 'event', 'other'];

/** @type {Readonly<Record<string, Family>>} */
const BY_LABEL = {Person: 'person', Organization: 'body', Place: 'place', Event: 'event'};

/** @param {End} end @returns {Family} */
export const familyOf = ({label, kind}) =>
  kind === 'party_org' ? 'party' : (BY_LABEL[label] ?? 'other');

/** @param {string} character */
const cells = character => (/[\u1100-\uffdc]|[\u{20000}-\u{3ffff}]/u.test(character) ? 2 : 1);

/** @param {string} text */
const width = text => Array.from(text).reduce((sum, character) => sum + cells(character), 0);

/**
 * A name in lines of about one width; what is too long for all lines is cut.
 * @param {string} name
 * @returns {string[]}
 */
export const linesOf = name => {
  const most = CELLS_PER_LINE * MOST_LINES;
  const cut = width(name) > most;
  const count = Math.min(MOST_LINES, Math.ceil(width(name) / CELLS_PER_LINE));
  const room = cut ? CELLS_PER_LINE : Math.ceil(width(name) / Math.max(count, 1));
  const lines = [''];
  for (const character of name) {
    const last = lines.at(-1) ?? '';
    if (width(last) + cells(character) <= room + 1) lines[lines.length - 1] = last + character;
    else if (lines.length < MOST_LINES) lines.push(character);
    else return [...lines.slice(0, -1), `${Array.from(last).slice(0, -1).join('')}…`];
  }
  return lines;
};

/** @param {readonly string[]} lines */
export const sizeOf = lines => ({
  width: Math.max(...lines.map(width)) * CELL + 2 * PADDING,
  height: lines.length * LINE + PADDING,
});

/** A colour of page.css as it is now, in light or dark. @param {string} name */
export const colour = name =>
  getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();

/** As page.css has it: the canvas must be told. */
export const FONT = 'system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif';

/** @returns {import('/cytoscape.mjs').StylesheetJson} */
export const graphStyle = () => [
  {
    selector: 'node',
    style: {
      shape: 'round-rectangle',
      width: 'data(width)',
      height: 'data(height)',
      label: 'data(caption)',
      'text-wrap': 'wrap',
      'text-valign': 'center',
      'text-halign': 'center',
      'font-size': 13,
      'font-family': FONT,
      'line-height': 1.2,
      'border-width': 1.5,
      color: colour('text'),
    },
  },
  ...FAMILIES.map(family => ({
    selector: `node.${family}`,
    style: {
      'background-color': colour(`${family}-fill`),
      'border-color': colour(family),
      ...(family === 'person' ? {shape: /** @type {const} */ ('ellipse')} : {}),
    },
  })),
  {selector: 'node:selected', style: {'border-width': 4}},
  {
    selector: 'edge',
    style: {
      width: 1.5,
      'curve-style': 'bezier',
      'control-point-step-size': 46,
      'target-arrow-shape': 'triangle',
      'arrow-scale': 0.8,
      'line-color': colour('line'),
      'target-arrow-color': colour('line'),
      label: 'data(caption)',
      'font-size': 11,
      'font-family': FONT,
      'min-zoomed-font-size': 6,
      color: colour('faint'),
      'text-background-color': colour('ground'),
      'text-background-opacity': 0.85,
      'text-background-padding': '2px',
    },
  },
  {selector: 'edge.past', style: {'line-style': 'dashed'}},
  {
    selector: 'edge:selected',
    style: {width: 3, 'line-color': colour('accent'), 'target-arrow-color': colour('accent')},
  },
];
