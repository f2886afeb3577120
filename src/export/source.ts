/** The part of the graph that an export is about, read as often as a format wants it. */
import {
  NODE_LABELS,
  RELATIONSHIP_TYPES,
  RELATIONSHIPS,
  type NodeLabel,
  type RelationshipType,
} from '../graph/model';
import {labelOf} from '../store/label-of';
import type {Run} from '../store/run';
import {textOf, type GraphNode} from '../store/value';
import {scanNodes, scanRelationships, type ScannedRelationship} from './scan';

export interface ExportedNode extends GraphNode {
  readonly id: string;
  readonly name: string;
  /** Of the model; second labels stand in `labels`. */
  readonly label: NodeLabel;
}

export interface ExportedRelationship extends ScannedRelationship {
  readonly id: string;
  readonly type: RelationshipType;
}

/** Sorted by label or type and id, so that the same graph gives the same file on every engine. */
export interface GraphSource {
  readonly nodes: (labels?: readonly NodeLabel[]) => AsyncGenerator<ExportedNode>;
  readonly relationships: (
    types?: readonly RelationshipType[],
  ) => AsyncGenerator<ExportedRelationship>;
}

export interface Selection {
  /** Ids of the nodes wanted; without them all. */
  readonly ids?: ReadonlySet<string>;
  /** Facts less sure than this, 0 to 1, are left out. */
  readonly confidence?: number;
}

export const FACTS = RELATIONSHIP_TYPES.filter(type => RELATIONSHIPS[type].fact);
export const THINGS = NODE_LABELS.filter(label => label !== 'Article' && label !== 'Sentence');

const isSure = ({relationship}: ScannedRelationship, least: number): boolean => {
  const {confidence} = relationship.properties;
  return typeof confidence !== 'number' || confidence >= least;
};

const nodeOf = (node: GraphNode): ExportedNode => ({
  ...node,
  id: textOf(node.properties, 'id'),
  name: textOf(node.properties, 'name'),
  label: labelOf({labels: node.labels}),
});

/** Without labels or types: the things and facts of the world, without the text that proves them. */
export const graphSource = (run: Run, {ids, confidence = 0}: Selection = {}): GraphSource => {
  const wanted = (id: string): boolean => ids === undefined || ids.has(id);
  return {
    async *nodes(labels = THINGS) {
      for (const label of labels) {
        for await (const node of scanNodes(run, label, wanted)) {
          yield nodeOf(node);
        }
      }
    },
    async *relationships(types = FACTS) {
      for (const type of types) {
        for await (const scanned of scanRelationships(run, type, wanted)) {
          if (wanted(scanned.to) && isSure(scanned, confidence)) {
            yield {...scanned, type, id: textOf(scanned.relationship.properties, 'id')};
          }
        }
      }
    },
  };
};
