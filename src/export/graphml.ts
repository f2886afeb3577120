/** GraphML (http://graphml.graphdrawing.org), for yEd, Cytoscape, igraph and NetworkX; Gephi is better served by GEXF. */
import {
  EDGE_ATTRIBUTES,
  edgeValues,
  NODE_ATTRIBUTES,
  nodeValues,
  type Attribute,
  type AttributeValue,
} from './attributes';
import type {Exporter} from './exporter';
import type {GraphSource} from './source';
import {xmlText} from './xml';

const keys = (end: 'node' | 'edge', attributes: readonly Attribute[]): string =>
  [{name: 'label', type: 'string'}, ...attributes]
    .map(
      ({name, type}) =>
        `  <key id="${end}.${name}" for="${end}" attr.name="${name}" attr.type="${type}"/>\n`,
    )
    .join('');

const data = (end: 'node' | 'edge', values: readonly AttributeValue[]): string =>
  values.map(({name, value}) => `<data key="${end}.${name}">${xmlText(value)}</data>`).join('');

async function* write(graph: GraphSource): AsyncGenerator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
  yield keys('node', NODE_ATTRIBUTES) + keys('edge', EDGE_ATTRIBUTES);
  yield '  <graph id="tupu" edgedefault="directed">\n';
  for await (const node of graph.nodes()) {
    const values = [{name: 'label', value: node.name}, ...nodeValues(node)];
    yield `    <node id="${xmlText(node.id)}">${data('node', values)}</node>\n`;
  }
  for await (const edge of graph.relationships()) {
    const values = [{name: 'label', value: edge.type}, ...edgeValues(edge)];
    yield `    <edge id="${xmlText(edge.id)}" source="${xmlText(edge.from)}" target="${xmlText(edge.to)}">${data('edge', values)}</edge>\n`;
  }
  yield '  </graph>\n</graphml>\n';
}

export const graphml: Exporter = {
  name: 'graphml',
  ending: 'graphml',
  description: {
    en: 'GraphML, for yEd, Cytoscape and NetworkX',
    zh: 'GraphML，供 yEd、Cytoscape、NetworkX 打开',
  },
  write,
};
