/** docs/graph-model.md, made from the tables of src/graph. */
import {BODY_TYPES} from '../../src/article/facts';
import {secondLabel} from '../../src/graph/kinds';
import {
  COMMON_NODE_PROPERTIES,
  NODE_LABELS,
  NODE_PROPERTIES,
  PROOF_PROPERTIES,
  RELATIONSHIPS,
  RELATIONSHIP_TYPES,
  type NodeLabel,
} from '../../src/graph/model';
import {LABEL_MEANINGS, PROPERTY_MEANINGS, RELATIONSHIP_MEANINGS} from './meanings';

const code = (name: string): string => `\`${name}\``;
const list = (names: readonly string[]): string =>
  names.length === 0 ? '-' : names.map(code).join(', ');

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map(cells => `| ${cells.join(' | ')} |`).join('\n');

const propertyTable = (names: readonly string[]): string =>
  table(
    ['property', 'meaning'],
    names.map(name => {
      const meaning = PROPERTY_MEANINGS[name];
      if (meaning === undefined) throw new Error(`scripts/docs/meanings.ts lacks ${name}`);
      return [code(name), meaning];
    }),
  );

const nodeRow = (label: NodeLabel): string[] => [
  code(label),
  list(NODE_PROPERTIES[label]),
  LABEL_MEANINGS[label],
];

/** An area's second label depends on how its name ends, so one name of each rank is asked for. */
const AREA_NAMES = ['某省', '某市', '某区', '某县'];

const kindRows = (): string[][] =>
  (['Organization', 'Place'] as const).flatMap(label =>
    BODY_TYPES.flatMap(kind => {
      const labels = new Set(
        AREA_NAMES.flatMap(name => {
          const second = secondLabel(label, kind, name);
          return second === null ? [] : [second];
        }),
      );
      return labels.size === 0 ? [] : [[code(label), code(kind), list([...labels])]];
    }),
  );

const relationshipRows = (): string[][] =>
  RELATIONSHIP_TYPES.map(type => {
    const {from, to, properties} = RELATIONSHIPS[type];
    const target = to.length > 3 ? 'any entity' : to.join(', ');
    return [
      code(type),
      `${from.join(', ')} → ${target}`,
      list(properties),
      RELATIONSHIP_MEANINGS[type],
    ];
  });

const ownProperties = (): string[] => {
  const known = new Set<string>([...COMMON_NODE_PROPERTIES, ...PROOF_PROPERTIES]);
  const used = [
    ...Object.values(NODE_PROPERTIES).flat(),
    ...Object.values(RELATIONSHIPS).flatMap(({properties}) => properties),
  ];
  return [...new Set(used)].filter(name => !known.has(name));
};

export const graphModel = (): string => `# The graph model

<!-- Made by \`npm run docs\` from src/graph/model.ts: change that file, not this one. -->

The everyday question, who holds which post where and which sentence says so, takes two hops and one look-up:

\`\`\`cypher
MATCH (person:Person)-[post:SERVES]->(body {name: '青石街道党工委'})
MATCH (sentence:Sentence {id: post.evidence[0]})
RETURN person.name, post.title, post.status, sentence.text
\`\`\`

## Nodes

Every node carries these:

${propertyTable(COMMON_NODE_PROPERTIES)}

${table(['label', 'own properties', 'what it is'], NODE_LABELS.map(nodeRow))}

Bodies and areas have a second label by their \`kind\`, so that Neo4j Browser can colour by it and queries can be short.
The rank of an area is read from the end of its name.

${table(['label', 'kind', 'second label'], kindRows())}

## Relationships

${table(['type', 'from → to', 'own properties', 'what it states'], relationshipRows())}

Every relationship but \`HAS_SENTENCE\` and \`MENTIONS\` states a fact about the world and carries its proof. A fact without a
sentence is never written. What is shown is computed from the set of proofs, one an article, so it does not matter in
which order articles are loaded, how often, or that one of them is loaded again in a changed version.

${propertyTable(PROOF_PROPERTIES)}

## All other properties

${propertyTable(ownProperties())}
`;
