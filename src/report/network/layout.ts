/**
 * Where everything of a network stands: a column for each step from the centre. Every line has a port
 * of its own at the box it leads to, and its words stand before that port: so no words cover others.
 */
import {displayWidth} from '../display-width';
import {CELL, labelOf} from '../picture/label';
import type {Placed} from '../picture/elements';
import type {Network, NetworkEdge, NetworkNode} from './graph';

export interface NodeBox extends Placed {
  readonly node: NetworkNode;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

export interface EdgeLine {
  readonly edge: NetworkEdge;
  readonly from: Point;
  readonly to: Point;
  /** Where the words end; a line inside a column has no room for any. */
  readonly words: Point | null;
  /** The right edge of the column that the line begins in. */
  readonly edgeOfColumn: number;
}

export interface NetworkLayout {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly NodeBox[];
  readonly lines: readonly EdgeLine[];
}

const GAP_Y = 14;
const PORT = 17;
/** Room in which lines bend before their words begin. */
export const BEND = 56;
const WORD_CELLS = 26;
const WORD_SIZE = 12 / 14;
/** Room at the right of a column for lines between two of it. */
const ARC = 36;

/** Words beside a line, cut where they are long: the sentence shows when the pointer rests there. */
export const shortWords = (words: string): string => {
  let short = '';
  for (const character of words) {
    if (displayWidth(short) + displayWidth(character) > WORD_CELLS) return `${short}…`;
    short += character;
  }
  return short;
};

interface Span {
  readonly left: string;
  readonly right: string;
  readonly edge: NetworkEdge;
}

const isBetween = (layers: ReadonlyMap<string, number>, {from, to}: NetworkEdge): boolean =>
  layers.get(from) !== layers.get(to);

/** Which end is the nearer to the centre. */
const spansOf = (edges: readonly NetworkEdge[], layers: ReadonlyMap<string, number>): Span[] =>
  edges
    .filter(edge => isBetween(layers, edge))
    .map(edge => {
      const forth = (layers.get(edge.from) ?? 0) < (layers.get(edge.to) ?? 0);
      return {left: forth ? edge.from : edge.to, right: forth ? edge.to : edge.from, edge};
    });

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

const columnsOf = (nodes: readonly NetworkNode[]): NetworkNode[][] => {
  const columns: NetworkNode[][] = [];
  for (const node of nodes) (columns[node.layer] ??= []).push(node);
  return columns;
};

/** Each column in the order of what it hangs on, so that few lines cross. */
const ordered = (columns: readonly NetworkNode[][], spans: readonly Span[]): NetworkNode[][] => {
  const place = new Map<string, number>();
  return columns.map(column => {
    const wanted = column.map((node, at) => {
      const above = spans
        .filter(({right}) => right === node.id)
        .flatMap(({left}) => place.get(left) ?? []);
      return {node, at, place: above.length === 0 ? Number.MAX_VALUE : mean(above)};
    });
    const sorted = wanted
      .toSorted((a, b) => a.place - b.place || a.at - b.at)
      .map(({node}) => node);
    sorted.forEach(({id}, at) => place.set(id, at / sorted.length));
    return sorted;
  });
};

interface Sized {
  readonly node: NetworkNode;
  readonly label: ReturnType<typeof labelOf>;
}

const sized = (node: NetworkNode, ports: number): Sized => {
  const label = labelOf(node.name);
  return {node, label: {...label, height: Math.max(label.height, ports * PORT + 4)}};
};

const heightOf = (column: readonly Sized[]): number =>
  column.reduce((sum, {label}) => sum + label.height + GAP_Y, -GAP_Y);

const widestWords = (spans: readonly Span[]): number =>
  Math.max(0, ...spans.map(({edge}) => displayWidth(shortWords(edge.words)) * CELL * WORD_SIZE));

export const layoutOf = ({nodes, edges}: Network): NetworkLayout => {
  const layers = new Map(nodes.map(({id, layer}) => [id, layer]));
  const spans = spansOf(edges, layers);
  const portsOf = (id: string): Span[] => spans.filter(({right}) => right === id);
  const columns = ordered(columnsOf(nodes), spans).map(column =>
    column.map(node => sized(node, portsOf(node.id).length)),
  );
  const height = Math.max(0, ...columns.map(heightOf));
  const boxes = new Map<string, NodeBox>();
  const rightEdges: number[] = [];
  let x = 0;
  let width = 0;
  columns.forEach((column, at) => {
    const into = spans.filter(({right}) => layers.get(right) === at);
    if (at > 0) x += BEND + widestWords(into) + 14;
    let y = (height - heightOf(column)) / 2;
    for (const {node, label} of column) {
      boxes.set(node.id, {...label, node, x, y: y + label.height / 2});
      y += label.height + GAP_Y;
    }
    const inside = edges.some(edge => layers.get(edge.from) === at && !isBetween(layers, edge));
    rightEdges[at] = x + Math.max(...column.map(({label}) => label.width));
    width = rightEdges[at] + (inside ? ARC : 0);
    x = width;
  });
  const rightOf = ({x: left, width: wide}: NodeBox): number => left + wide;
  const lines = edges.flatMap((edge): EdgeLine[] => {
    const span = spans.find(each => each.edge === edge);
    const from = boxes.get(span?.left ?? edge.from);
    const to = boxes.get(span?.right ?? edge.to);
    if (from === undefined || to === undefined) return [];
    const start = {x: rightOf(from), y: from.y};
    const edgeOfColumn = rightEdges[from.node.layer] ?? start.x;
    if (span === undefined) {
      return [{edge, from: start, to: {x: rightOf(to), y: to.y}, words: null, edgeOfColumn}];
    }
    const ports = portsOf(span.right);
    const port = to.y + (ports.indexOf(span) - (ports.length - 1) / 2) * PORT;
    return [
      {edge, from: start, to: {x: to.x, y: port}, words: {x: to.x - 8, y: port - 4}, edgeOfColumn},
    ];
  });
  return {width, height, boxes: [...boxes.values()], lines};
};
