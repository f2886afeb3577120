/** Reads the nodes and relationships that a load names, as they are now. */
import type {GraphChange, NodeRef} from '../graph/change';
import type {Values} from '../graph/value';
import type {NodeLabel, RelationshipType} from '../graph/model';
import {batches} from './batches';
import {readNodes, readRelationships, shapeOf, tieRow} from './statements';
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
  const once = new Map<string, NodeRef>();
  for (const ref of refs) {
    once.set(nodeKey(ref), ref);
  }
  const reads = batches(once.values(), ({label}) => readNodes(label)).map(
    async ({statement, items}): Promise<StoredNode[]> => {
      const [first] = items;
      const rows = await run(statement, {ids: items.map(({id}) => id)});
      return first === undefined
        ? []
        : rows.map(row => storedNode(first.label, row as unknown as NodeRow));
    },
  );
  return (await Promise.all(reads)).flat();
};

const relationshipsOf = async (
  run: Run,
  refs: Iterable<RelationshipRef>,
): Promise<StoredRelationship[]> => {
  const reads = batches(refs, ref => readRelationships(shapeOf(ref))).map(
    async ({statement, items}): Promise<StoredRelationship[]> => {
      const byId = new Map(items.map(item => [item.id, item]));
      const rows = await run(statement, {rows: [...byId.values()].map(tieRow)});
      return rows.flatMap(row => {
        const ref = byId.get(textOf(row, 'id'));
        if (ref === undefined) return [];
        const {type, id, from, to} = ref;
        return {type, id, from, to, properties: row.properties as Values};
      });
    },
  );
  return (await Promise.all(reads)).flat();
};

interface KnownBefore {
  /** What was read already of older versions. */
  readonly stored: Stored;
  /** Ids of articles that are in the store. */
  readonly present: ReadonlySet<string>;
}

/** An article that is not in the store has no nodes and ties of its own there: none are looked for. */
const named = (
  changes: readonly GraphChange[],
  {stored, present}: KnownBefore,
): {nodes: NodeRef[]; ties: RelationshipRef[]} => {
  const old = changes.filter(({article}) => present.has(article));
  const nodes: NodeRef[] = [
    ...old.flatMap(({own}) => own),
    ...changes.flatMap(({entities}) => entities),
  ];
  return {
    nodes: nodes.filter(ref => !stored.nodes.has(nodeKey(ref))),
    ties: old.flatMap(({ties}) => ties),
  };
};

/** What the changes name, as it is now, joined with what was read already. */
export const readStored = async (
  run: Run,
  changes: readonly GraphChange[],
  known: KnownBefore,
): Promise<Stored> => {
  const {nodes: refs, ties} = named(changes, known);
  const nodes = new Map([
    ...known.stored.nodes,
    ...(await nodesOf(run, refs)).map((node): [string, StoredNode] => [nodeKey(node), node]),
  ]);
  // A fact can be there only where both its ends are.
  const facts = changes
    .flatMap((change): readonly RelationshipRef[] => change.facts)
    .filter(({from, to}) => nodes.has(nodeKey(from)) && nodes.has(nodeKey(to)));
  const relationships = await relationshipsOf(
    run,
    [...ties, ...facts].filter(tie => !known.stored.relationships.has(relationshipKey(tie))),
  );
  return {
    nodes,
    relationships: new Map([
      ...known.stored.relationships,
      ...relationships.map((tie): [string, StoredRelationship] => [relationshipKey(tie), tie]),
    ]),
  };
};
