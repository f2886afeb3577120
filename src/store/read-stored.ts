/** Reads the nodes and relationships that a load names, as they are now. */
import type {GraphChange, NodeRef} from '../graph/change';
import type {Values} from '../graph/value';
import type {NodeLabel, RelationshipType} from '../graph/model';
import {batches} from './batches';
import {readNodes, readRelationships, shapeOf} from './statements';
import {nodeKey, relationshipKey} from './stored';
import type {Stored, StoredNode, StoredRelationship} from './stored';
import type {Run} from './run';
import {textOf} from './value';

interface RelationshipRef {
  readonly type: RelationshipType;
  readonly id: string;
  readonly from: NodeRef;
  readonly to: NodeRef;
}

export interface NodeRow {
  readonly id: string;
  readonly labels: readonly string[];
  readonly properties: Values;
}

/** The engines give labels in any order; the label of the model comes first. */
export const storedNode = (label: NodeLabel, row: NodeRow): StoredNode => ({
  label,
  id: row.id,
  labels: [label, ...row.labels.filter(other => other !== label)],
  properties: row.properties,
});

const nodesOf = async (run: Run, refs: Iterable<NodeRef>): Promise<StoredNode[]> => {
  const found: StoredNode[] = [];
  const label = new Map<string, NodeLabel>();
  for (const ref of refs) {
    label.set(nodeKey(ref), ref.label);
  }
  const all = [...label].map(([key, of]): NodeRef => ({label: of, id: key.slice(of.length + 1)}));
  for (const {statement, items} of batches(all, ref => readNodes(ref.label))) {
    const rows = await run(statement, {rows: items.map(({id}) => ({id}))});
    const [first] = items;
    if (first !== undefined) {
      found.push(...rows.map(row => storedNode(first.label, row as unknown as NodeRow)));
    }
  }
  return found;
};

const relationshipsOf = async (
  run: Run,
  refs: Iterable<RelationshipRef>,
): Promise<StoredRelationship[]> => {
  const found: StoredRelationship[] = [];
  for (const {statement, items} of batches(refs, ref => readRelationships(shapeOf(ref)))) {
    const byId = new Map(items.map(item => [item.id, item]));
    const rows = await run(statement, {
      rows: [...byId.values()].map(({id, from, to}) => ({id, from: from.id, to: to.id})),
    });
    for (const row of rows) {
      const ref = byId.get(textOf(row, 'id'));
      if (ref !== undefined) {
        const {type, id, from, to} = ref;
        found.push({type, id, from, to, properties: row.properties as Values});
      }
    }
  }
  return found;
};

/** What the changes name, joined with what was read already of their older versions. */
export const readStored = async (
  run: Run,
  changes: readonly GraphChange[],
  known: Stored,
): Promise<Stored> => {
  const refs = changes.flatMap(({own, entities}): NodeRef[] => [...own, ...entities]);
  const nodes = await nodesOf(
    run,
    refs.filter(ref => !known.nodes.has(nodeKey(ref))),
  );
  const ties = changes.flatMap(({ties, facts}): RelationshipRef[] => [...ties, ...facts]);
  const relationships = await relationshipsOf(
    run,
    ties.filter(tie => !known.relationships.has(relationshipKey(tie))),
  );
  return {
    nodes: new Map([
      ...known.nodes,
      ...nodes.map((node): [string, StoredNode] => [nodeKey(node), node]),
    ]),
    relationships: new Map([
      ...known.relationships,
      ...relationships.map((tie): [string, StoredRelationship] => [relationshipKey(tie), tie]),
    ]),
  };
};
