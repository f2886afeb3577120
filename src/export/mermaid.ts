/** Mermaid flowchart (https://mermaid.js.org), which many editors of Markdown draw. */
import {mermaidLabel} from '../article/drawn-text';
import {drawnArrows, drawnNodes, type DrawnNode} from './drawing';
import type {Exporter} from './exporter';
import type {GraphSource} from './source';

const SHAPES: Readonly<Record<DrawnNode['label'], readonly [open: string, close: string]>> = {
  Organization: ['[', ']'],
  Place: ['[/', '\\]'],
  Person: ['([', '])'],
  Event: ['{{', '}}'],
  Honour: ['>', ']'],
  Initiative: ['[[', ']]'],
};

async function* write(
  graph: GraphSource,
  {language}: Parameters<Exporter['write']>[1],
): AsyncGenerator<string> {
  yield 'flowchart LR\n';
  for await (const {id, name, label} of drawnNodes(graph)) {
    const [open, close] = SHAPES[label];
    yield `  n${id}${open}${mermaidLabel(name)}${close}\n`;
  }
  for await (const {from, to, word} of drawnArrows(graph, language)) {
    yield `  n${from} -->|${mermaidLabel(word)}| n${to}\n`;
  }
}

export const mermaid: Exporter = {
  name: 'mermaid',
  ending: 'mmd',
  description: {en: 'Mermaid flowchart, for Markdown', zh: 'Mermaid 流程图，嵌入 Markdown'},
  write,
};
