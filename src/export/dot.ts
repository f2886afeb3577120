/** Graphviz DOT (https://graphviz.org/doc/info/lang.html): `dot -Tsvg graph.dot -o graph.svg`. */
import {drawnArrows, drawnNodes, type DrawnNode} from './drawing';
import type {Exporter} from './exporter';
import type {GraphSource} from './source';

const SHAPES: Readonly<Record<DrawnNode['label'], string>> = {
  Organization: 'box',
  Place: 'house',
  Person: 'ellipse',
  Event: 'hexagon',
  Honour: 'note',
  Initiative: 'component',
};

/** A quoted string; a backslash would begin an escape of labels, such as \N or \l. */
const quoted = (text: string): string =>
  `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;

async function* write(
  graph: GraphSource,
  {language}: Parameters<Exporter['write']>[1],
): AsyncGenerator<string> {
  yield 'digraph tupu {\n  rankdir=LR;\n  node [fontname="Noto Sans CJK SC, Microsoft YaHei, PingFang SC, sans-serif"];\n';
  yield '  edge [fontname="Noto Sans CJK SC, Microsoft YaHei, PingFang SC, sans-serif", fontsize=10];\n';
  for await (const {id, name, label} of drawnNodes(graph)) {
    yield `  ${quoted(id)} [label=${quoted(name)}, shape=${SHAPES[label]}];\n`;
  }
  for await (const {from, to, word} of drawnArrows(graph, language)) {
    yield `  ${quoted(from)} -> ${quoted(to)} [label=${quoted(word)}];\n`;
  }
  yield '}\n';
}

export const dot: Exporter = {
  name: 'dot',
  ending: 'dot',
  description: {en: 'Graphviz DOT, to be drawn', zh: 'Graphviz DOT，用于制图'},
  write,
};
