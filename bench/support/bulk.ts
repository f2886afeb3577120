/** Writes changes into an empty store without reading it: only for graphs made for measuring. */
import type {GraphChange} from '../../src/graph/change';
import {batches} from '../../src/store/batches';
import {afterLoad} from '../../src/store/plan';
import * as statements from '../../src/store/statements';
import type {Store} from '../../src/store/store';

const EMPTY = {nodes: new Map(), relationships: new Map()};

/** What the changes name must be in no other call; returns the number of relationships. */
export const writeBulk = async (store: Store, changes: readonly GraphChange[]): Promise<number> => {
  const {nodes, relationships} = afterLoad(EMPTY, [], new Map(), changes);
  for (const {statement, items} of batches(nodes.values(), ({labels}) =>
    statements.createNodes(labels),
  )) {
    await store.write(statement, {rows: items.map(statements.nodeRow)});
  }
  for (const {statement, items} of batches(relationships.values(), each =>
    statements.createRelationships(statements.shapeOf(each)),
  )) {
    await store.write(statement, {rows: items.map(statements.relationshipRow)});
  }
  return relationships.size;
};
