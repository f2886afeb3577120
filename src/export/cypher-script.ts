/** A script that makes the graph anew in an empty Neo4j, a statement a line: for cypher-shell or the Browser. */
import {GRAPH_VERSION, NODE_LABELS, RELATIONSHIP_TYPES} from '../graph/model';
import {labelOf} from '../store/label-of';
import type {GraphNode, RowValue} from '../store/value';
import type {Exporter} from './exporter';
import type {GraphSource} from './source';

/**
 * Neo4j reads `\u0027` as an apostrophe before it looks for the end of a literal: what could end one,
 * or begin an escape, is written by the escapes of the literal itself.
 */
const ESCAPES: Readonly<Record<string, string>> = {
  "'": "\\'",
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

/** No character that shows nothing stands in the script: it is written by its number. */
const literalText = (text: string): string =>
  `'${text
    .replace(/['\\\n\r\t]/gu, mark => ESCAPES[mark] ?? '')
    .replace(
      /\p{Control}|[\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu,
      mark => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`,
    )}'`;

const literal = (value: RowValue): string => {
  if (value === null) return 'null';
  if (typeof value === 'string') return literalText(value.replace(/\p{Surrogate}/gu, '\uFFFD'));
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  return typeof value === 'number' && Number.isFinite(value)
    ? String(value)
    : String(value === true);
};

/** Names of properties are those of the model, so they need no quoting. */
const map = (properties: GraphNode['properties']): string =>
  `{${Object.entries(properties)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `${name}: ${literal(value)}`)
    .join(', ')}}`;

const end = (variable: string, labels: readonly string[], id: string): string =>
  `(${variable}:${labelOf({labels})} {id: ${literal(id)}})`;

async function* write(graph: GraphSource): AsyncGenerator<string> {
  // Without an index of ids every relationship would look through all nodes for its ends.
  yield NODE_LABELS.map(
    label => `CREATE CONSTRAINT IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE;\n`,
  ).join('');
  yield `MERGE (graph:TupuGraph {id: 'graph'}) SET graph.version = ${String(GRAPH_VERSION)};\n`;
  for await (const {labels, properties} of graph.nodes(NODE_LABELS)) {
    yield `CREATE (:${labels.join(':')} ${map(properties)});\n`;
  }
  for await (const {from, fromLabels, to, toLabels, type, relationship} of graph.relationships(
    RELATIONSHIP_TYPES,
  )) {
    yield `MATCH ${end('a', fromLabels, from)} MATCH ${end('b', toLabels, to)} CREATE (a)-[:${type} ${map(relationship.properties)}]->(b);\n`;
  }
}

export const cypherScript: Exporter = {
  name: 'cypher',
  ending: 'cypher',
  description: {
    en: 'Cypher script that makes the graph in an empty database',
    zh: 'Cypher 脚本，在空数据库中重建图谱',
  },
  write,
};
