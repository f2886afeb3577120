/** The graph: it shows what stands around one thing and grows where somebody clicks. */
import cytoscape from '/cytoscape.mjs';
import {apart, shaped} from './apart.mjs';
import {byId} from './dom.mjs';
import {objectOf, subjectOf} from './facts.mjs';
import {familyOf, graphStyle, linesOf, sizeOf} from './graph-looks.mjs';
import {word} from './words.mjs';

/** @typedef {import('./types.js').Fact} Fact */
/** @typedef {import('./types.js').End} End */
/** @typedef {import('/cytoscape.mjs').Core} Core */
/** @typedef {import('/cytoscape.mjs').NodeSingular} DrawnNode */
/** @typedef {{x: number, y: number}} Point */

/** More around one thing cannot be read. */
export const MOST_DRAWN = 40;
const RING = 160;
const PADDING = 24;
/** What is near enough to be read is not made larger. */
const LARGEST = 1.25;

/** @type {Core | null} */
let core = null;

/** Things whose neighbours are drawn. @type {Set<string>} */
const opened = new Set();

const start = () => {
  const made = cytoscape({
    container: byId('graph'),
    style: graphStyle(),
    minZoom: 0.1,
    maxZoom: 3,
    autounselectify: false,
    selectionType: 'single',
  });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () =>
    made.style(graphStyle()),
  );
  return made;
};

export const graph = () => (core ??= start());

export const openedThings = () => [...opened];

/** What a drawn node is of. @param {{data: () => unknown}} node @returns {End} */
export const endOf = node => /** @type {End} */ (node.data());

/** What a drawn line states. @param {{data: () => unknown}} edge @returns {Fact} */
export const factOf = edge => /** @type {{fact: Fact}} */ (edge.data()).fact;

/** @param {End} end @param {Point} position */
const nodeOf = (end, position) => {
  const lines = linesOf(end.name);
  return {
    group: /** @type {const} */ ('nodes'),
    data: {...end, caption: lines.join('\n'), ...sizeOf(lines)},
    classes: familyOf(end),
    position,
  };
};

/** @param {Fact} fact */
const edgeOf = fact => ({
  group: /** @type {const} */ ('edges'),
  data: {
    id: fact.fact,
    source: fact.subjectId,
    target: fact.objectId,
    caption: fact.relation === 'SERVES' ? (fact.title ?? '') : word('relations', fact.relation),
    fact,
  },
  classes: fact.status === null || fact.status === 'current' ? '' : 'past',
});

/** Places around a point, more rings for more of them. @param {Point} centre @param {number} at @param {number} count */
const around = ({x, y}, at, count) => {
  const radius = RING * (1 + Math.floor(at / 12) * 0.7);
  const angle = (2 * Math.PI * at) / Math.min(count, 12) + Math.floor(at / 12) * 0.3;
  return {x: x + radius * Math.cos(angle), y: y + radius * Math.sin(angle)};
};

const still = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** @param {import('/cytoscape.mjs').CollectionReturnValue} [elements]  all without it */
export const fit = elements => {
  const drawn = graph();
  drawn.fit(elements, PADDING);
  if (drawn.zoom() > LARGEST) {
    drawn.zoom(LARGEST);
    drawn.center(elements);
  }
};

const arrange = () => {
  const drawn = graph();
  const layout = drawn.layout({
    name: 'cose',
    randomize: false,
    animate: false,
    fit: false,
    nodeDimensionsIncludeLabels: true,
    idealEdgeLength: () => 50,
    nodeRepulsion: () => 6000,
    nodeOverlap: 10,
    gravity: 1,
    componentSpacing: 40,
    numIter: 800,
  });
  layout.run();
  const nodes = drawn.nodes().toArray();
  const boxes = nodes.map(node => ({
    ...node.position(),
    width: node.width(),
    height: node.height(),
  }));
  const aspect = drawn.width() / drawn.height();
  apart(shaped(boxes, aspect)).forEach(({x, y}, at) => nodes[at]?.position({x, y}));
};

/** @param {string} id */
export const selectNode = id => {
  const drawn = graph();
  drawn.elements().unselect();
  const node = drawn.getElementById(id);
  node.select();
  return node;
};

export const clear = () => {
  opened.clear();
  graph().elements().remove();
};

/** Words and numbers tie nothing together: they are drawn where they are what is looked at. */
const WORDS = ['Statement', 'Figure'];

/** @param {Fact} fact @param {string | null} about */
const isDrawn = ({objectId, objectLabel}, about) =>
  !WORDS.includes(objectLabel) || objectId === about;

/**
 * Adds facts; what is drawn already stays where it is known.
 * @param {readonly Fact[]} facts
 * @param {string | null} about  the thing they are of: they come around it
 */
const add = (facts, about) => {
  const drawn = graph();
  const ties = facts.filter(fact => isDrawn(fact, about));
  const centre = about === null ? {x: 0, y: 0} : {...drawn.getElementById(about).position()};
  const ends = new Map(
    ties.flatMap(fact => [subjectOf(fact), objectOf(fact)]).map(end => [end.id, end]),
  );
  const fresh = [...ends.values()].filter(({id}) => drawn.getElementById(id).empty());
  drawn.add(fresh.map((end, at) => nodeOf(end, around(centre, at, fresh.length))));
  drawn.add(ties.filter(({fact}) => drawn.getElementById(fact).empty()).map(edgeOf));
};

/**
 * The thing and what stands next to it: in the picture as it is, where the thing is part of it, else
 * in a new one.
 * @param {End} thing
 * @param {readonly Fact[]} facts
 */
export const grow = (thing, facts) => {
  const drawn = graph();
  if (drawn.getElementById(thing.id).empty()) {
    clear();
    drawn.add(nodeOf(thing, {x: 0, y: 0}));
  }
  opened.add(thing.id);
  add(facts.slice(0, MOST_DRAWN), thing.id);
  arrange();
  fit(selectNode(thing.id).closedNeighborhood());
};

/** A picture of its own: that of an article. @param {readonly Fact[]} facts */
export const show = facts => {
  clear();
  add(facts, null);
  arrange();
  fit();
};

/** Where a key leads: the nearest node in that direction. @type {Readonly<Record<string, Point>>} */
const WAYS = {
  ArrowLeft: {x: -1, y: 0},
  ArrowRight: {x: 1, y: 0},
  ArrowUp: {x: 0, y: -1},
  ArrowDown: {x: 0, y: 1},
};

/** Far to the side counts double: it is not where the key points. @param {Point} from @param {Point} to @param {Point} way */
const distance = (from, to, way) => {
  const [x, y] = [to.x - from.x, to.y - from.y];
  const ahead = x * way.x + y * way.y;
  const aside = Math.abs(x * way.y) + Math.abs(y * way.x);
  return ahead <= 0 ? Infinity : ahead + 2 * aside;
};

/** The node that a key leads to; null for other keys or where none lies there. @param {string} key @returns {DrawnNode | null} */
export const nodeTowards = key => {
  const way = WAYS[key];
  const drawn = graph();
  if (way === undefined || drawn.nodes().empty()) return null;
  const selected = drawn.nodes(':selected')[0];
  if (selected === undefined) return drawn.nodes()[0] ?? null;
  const from = selected.position();
  const near = drawn
    .nodes()
    .toArray()
    .map(node => ({node, far: distance(from, node.position(), way)}))
    .filter(({far}) => far < Infinity)
    .sort((a, b) => a.far - b.far)[0];
  return near?.node ?? null;
};

/** In view, moved there gently unless the reader wants no motion. @param {DrawnNode} node */
export const look = node => {
  const drawn = graph();
  const {x1, y1, x2, y2} = node.renderedBoundingBox();
  if (x1 >= 0 && y1 >= 0 && x2 <= drawn.width() && y2 <= drawn.height()) return;
  if (still()) drawn.center(node);
  else drawn.animate({center: {eles: node}}, {duration: 150});
};
