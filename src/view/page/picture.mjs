/** The graph as it is seen, as a file: PNG by Cytoscape, SVG made here. */
import {svg} from './dom.mjs';
import {colour, familyOf, FONT} from './graph-looks.mjs';
import {endOf, graph} from './graph.mjs';

/** @typedef {import('/cytoscape.mjs').NodeSingular} DrawnNode */
/** @typedef {import('/cytoscape.mjs').EdgeSingular} DrawnEdge */

const MARGIN = 20;
const LINE = 16;
/** Sharp on paper. */
const SCALE = 2;

/** @param {string} href @param {string} file */
const save = (href, file) => {
  const link = document.createElement('a');
  link.href = href;
  link.download = file;
  link.click();
};

/** @param {Blob} blob @param {string} file */
const saveBlob = (blob, file) => {
  const href = URL.createObjectURL(blob);
  save(href, file);
  URL.revokeObjectURL(href);
};

/** @param {string[]} lines @param {number} x @param {number} y @param {Readonly<Record<string, string | number>>} look */
const textAt = (lines, x, y, look) =>
  svg(
    'text',
    {'text-anchor': 'middle', 'font-family': FONT, ...look},
    lines.map((line, at) =>
      svg('tspan', {x, y: y + (at - (lines.length - 1) / 2) * LINE + 4}, [line]),
    ),
  );

/** @param {DrawnNode} node */
const drawNode = node => {
  const {x, y} = node.position();
  const [width, height] = [node.width(), node.height()];
  const family = familyOf(endOf(node));
  const look = {fill: colour(`${family}-fill`), stroke: colour(family), 'stroke-width': 1.5};
  const shape =
    family === 'person'
      ? svg('ellipse', {cx: x, cy: y, rx: width / 2, ry: height / 2, ...look})
      : svg('rect', {x: x - width / 2, y: y - height / 2, width, height, rx: 8, ...look});
  const caption = String(node.data('caption'));
  return svg('g', {}, [
    shape,
    textAt(caption.split('\n'), x, y, {'font-size': 13, fill: colour('text')}),
  ]);
};

/** @param {DrawnEdge} edge */
const drawEdge = edge => {
  const [from, to] = [edge.sourceEndpoint(), edge.targetEndpoint()];
  const middle = edge.midpoint();
  // None where the line is straight, whatever the library's types say.
  const [control] = [edge.controlPoints()].flat();
  const bend = control === undefined ? 'L' : `Q ${String(control.x)} ${String(control.y)}`;
  return svg('g', {}, [
    svg('path', {
      d: `M ${String(from.x)} ${String(from.y)} ${bend} ${String(to.x)} ${String(to.y)}`,
      fill: 'none',
      stroke: colour('line'),
      'stroke-width': 1.5,
      'stroke-dasharray': edge.hasClass('past') ? '5 4' : 'none',
      'marker-end': 'url(#arrow)',
    }),
    textAt([String(edge.data('caption'))], middle.x, middle.y, {
      'font-size': 11,
      fill: colour('faint'),
      stroke: colour('ground'),
      'stroke-width': 3,
      'paint-order': 'stroke',
    }),
  ]);
};

const arrow = () =>
  svg('defs', {}, [
    svg(
      'marker',
      {
        id: 'arrow',
        viewBox: '0 0 8 8',
        refX: 8,
        refY: 4,
        markerWidth: 7,
        markerHeight: 7,
        orient: 'auto',
      },
      [svg('path', {d: 'M 0 0 L 8 4 L 0 8 z', fill: colour('line')})],
    ),
  ]);

export const savePng = () => {
  const blob = /** @type {Blob} */ (
    graph().png({output: 'blob', full: true, scale: SCALE, bg: colour('ground')})
  );
  saveBlob(blob, 'tupu.png');
};

export const saveSvg = () => {
  const drawn = graph();
  const box = drawn.elements().boundingBox();
  const [x, y] = [box.x1 - MARGIN, box.y1 - MARGIN];
  const [width, height] = [box.w + 2 * MARGIN, box.h + 2 * MARGIN];
  const picture = svg('svg', {viewBox: [x, y, width, height].join(' '), width, height}, [
    arrow(),
    svg('rect', {x, y, width, height, fill: colour('ground')}),
    ...drawn.edges().map(drawEdge),
    ...drawn.nodes().map(drawNode),
  ]);
  const text = new XMLSerializer().serializeToString(picture);
  saveBlob(new Blob([text], {type: 'image/svg+xml'}), 'tupu.svg');
};

/** A file that the server makes. @param {string} href */
export const saveFrom = href => save(href, '');
