/** Properties of nodes and relationships as GraphML and GEXF declare them, before the first is read. */
import {
  COMMON_NODE_PROPERTIES,
  NODE_PROPERTIES,
  PROOF_PROPERTIES,
  RELATIONSHIPS,
} from '../graph/model';
import type {GraphNode, RowValue} from '../store/value';
import {FACTS, THINGS, type ExportedNode, type ExportedRelationship} from './source';

export interface Attribute {
  readonly name: string;
  readonly type: 'string' | 'double' | 'boolean';
}

type Properties = GraphNode['properties'];

const TYPES: Readonly<Record<string, Attribute['type']>> = {
  value: 'double',
  confidence: 'double',
  score: 'double',
  sources: 'double',
  approximate: 'boolean',
};

/** For machines of ours only: `names` is there to be searched, `proofs` to be counted again. */
const INNER: readonly string[] = ['id', 'name', 'names', 'proofs'];

const attributes = (names: readonly string[]): Attribute[] =>
  [...new Set(names)]
    .filter(name => !INNER.includes(name))
    .map(name => ({name, type: TYPES[name] ?? 'string'}));

export const NODE_ATTRIBUTES: readonly Attribute[] = attributes([
  'type',
  'labels',
  ...COMMON_NODE_PROPERTIES,
  ...THINGS.flatMap(label => NODE_PROPERTIES[label]),
]);

export const EDGE_ATTRIBUTES: readonly Attribute[] = attributes([
  'type',
  ...FACTS.flatMap(type => RELATIONSHIPS[type].properties),
  ...PROOF_PROPERTIES,
]);

/** The value as the attribute's type has it; null where there is none, or one of another type. */
const valueOf = ({type}: Attribute, value: RowValue | undefined): string | null => {
  if (value === undefined || value === null) return null;
  if (type === 'double') return typeof value === 'number' ? String(value) : null;
  if (type === 'boolean') return typeof value === 'boolean' ? String(value) : null;
  if (Array.isArray(value)) return value.map(String).join('; ');
  return typeof value === 'object' ? null : String(value);
};

export interface AttributeValue {
  readonly name: string;
  readonly value: string;
}

const valuesOf = (declared: readonly Attribute[], properties: Properties): AttributeValue[] =>
  declared.flatMap(attribute => {
    const value = valueOf(attribute, properties[attribute.name]);
    return value === null ? [] : [{name: attribute.name, value}];
  });

export const nodeValues = ({label, labels, properties}: ExportedNode): AttributeValue[] =>
  valuesOf(NODE_ATTRIBUTES, {...properties, type: label, labels});

export const edgeValues = ({type, relationship}: ExportedRelationship): AttributeValue[] =>
  valuesOf(EDGE_ATTRIBUTES, {...relationship.properties, type});
