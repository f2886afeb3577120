/** Everything a store holds, page by page: memory grows with the ids of one label only. */
import {RELATIONSHIPS} from '../graph/model';
import type {NodeLabel, RelationshipType} from '../graph/model';
import type {Run} from '../store/run';
import {textOf, type GraphNode, type GraphRelationship} from '../store/value';

export interface ScannedRelationship {
  readonly from: string;
  readonly to: string;
  /** Of its ends, second labels too. */
  readonly fromLabels: readonly string[];
  readonly toLabels: readonly string[];
  readonly relationship: GraphRelationship;
}

const PAGE = 2000;

/** Sorted, so that the same graph gives the same output on every engine. */
async function* pagesOfIds(
  run: Run,
  label: NodeLabel,
  wanted: (id: string) => boolean,
): AsyncGenerator<string[]> {
  const rows = await run(`MATCH (n:${label}) RETURN n.id AS id`);
  const ids = rows
    .map(row => textOf(row, 'id'))
    .filter(wanted)
    .sort();
  for (let start = 0; start < ids.length; start += PAGE) {
    yield ids.slice(start, start + PAGE);
  }
}

const all = (): boolean => true;

export async function* scanNodes(
  run: Run,
  label: NodeLabel,
  wanted: (id: string) => boolean = all,
): AsyncGenerator<GraphNode> {
  for await (const ids of pagesOfIds(run, label, wanted)) {
    const rows = await run(`UNWIND $ids AS id MATCH (n:${label} {id: id}) RETURN n`, {ids});
    yield* rows.map(({n}) => n as unknown as GraphNode);
  }
}

export async function* scanRelationships(
  run: Run,
  type: RelationshipType,
  wantedFrom: (id: string) => boolean = all,
): AsyncGenerator<ScannedRelationship> {
  for (const from of RELATIONSHIPS[type].from) {
    for await (const ids of pagesOfIds(run, from, wantedFrom)) {
      const rows = await run(
        `UNWIND $ids AS id MATCH (a:${from} {id: id})-[r:${type}]->(b)
         RETURN id, r, b.id AS to, labels(a) AS fromLabels, labels(b) AS toLabels, r.id AS fact
         ORDER BY id, to, fact`,
        {ids},
      );
      yield* rows.map(row => ({
        from: textOf(row, 'id'),
        to: textOf(row, 'to'),
        fromLabels: row.fromLabels as readonly string[],
        toLabels: row.toLabels as readonly string[],
        relationship: row.r as unknown as GraphRelationship,
      }));
    }
  }
}
