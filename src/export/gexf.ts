/**
 * GEXF 1.3 (https://gexf.net), the format of Gephi: edges weigh as many sources as state them. By
 * their `kind` it keeps edges of different types between the same two apart.
 */
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

const declared = (end: 'node' | 'edge', attributes: readonly Attribute[]): string =>
  `    <attributes class="${end}">\n${attributes
    .map(({name, type}) => `      <attribute id="${name}" title="${name}" type="${type}"/>\n`)
    .join('')}    </attributes>\n`;

const values = (given: readonly AttributeValue[]): string =>
  `<attvalues>${given
    .map(({name, value}) => `<attvalue for="${name}" value="${xmlText(value)}"/>`)
    .join('')}</attvalues>`;

async function* write(graph: GraphSource): AsyncGenerator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://gexf.net/1.3" version="1.3">\n';
  yield '  <graph mode="static" defaultedgetype="directed">\n';
  yield declared('node', NODE_ATTRIBUTES) + declared('edge', EDGE_ATTRIBUTES);
  yield '    <nodes>\n';
  for await (const node of graph.nodes()) {
    yield `      <node id="${xmlText(node.id)}" label="${xmlText(node.name)}">${values(nodeValues(node))}</node>\n`;
  }
  yield '    </nodes>\n    <edges>\n';
  for await (const edge of graph.relationships()) {
    const {sources} = edge.relationship.properties;
    const weight = typeof sources === 'number' ? sources : 1;
    yield `      <edge id="${xmlText(edge.id)}" source="${xmlText(edge.from)}" target="${xmlText(edge.to)}" kind="${edge.type}" label="${edge.type}" weight="${String(weight)}">${values(edgeValues(edge))}</edge>\n`;
  }
  yield '    </edges>\n  </graph>\n</gexf>\n';
}

export const gexf: Exporter = {
  name: 'gexf',
  ending: 'gexf',
  description: {en: 'GEXF 1.3, the format of Gephi', zh: 'GEXF 1.3，Gephi 的格式'},
  write,
};
