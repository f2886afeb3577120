/** Which nodes the entities of one article become; pure. */
import type {ArticleFacts} from '../article/facts';
import type {EntityChange} from '../graph/change';
import {joinClaims} from '../graph/entity';
import {contextOf} from './context';
import type {Corrections} from './corrections/corrections';
import type {Known} from './known';
import type {NameRules} from './names';
import {settlePersons} from './settle-persons';
import {settlePosts} from './settle-posts';
import {settleThings} from './settle-things';

export interface Nodes {
  /** All nodes of an entity: one, but for a post that several hold and no body has. */
  readonly all: (entity: string) => readonly EntityChange[];
  /** The node at the end of a fact; `holder` is the person's node id where it is a held post. */
  readonly one: (entity: string, holder?: string) => EntityChange | undefined;
}

/** Two entities may be one node (a paper called media here and company there): one claim of both. */
const joinSameNodes = (nodes: Iterable<EntityChange>): ReadonlyMap<string, EntityChange> => {
  const joined = new Map<string, EntityChange>();
  for (const node of nodes) {
    const other = joined.get(node.id);
    joined.set(
      node.id,
      other === undefined ? node : {...node, claim: joinClaims(other.claim, node.claim)},
    );
  }
  return joined;
};

export const nodesOf = (
  facts: ArticleFacts,
  known: Known,
  rules: NameRules,
  corrections: Corrections,
): Nodes => {
  const context = contextOf(facts, rules, corrections);
  const things = settleThings(context);
  const persons = settlePersons(context, things, known);
  const posts = settlePosts(context, things, persons);

  const joined = joinSameNodes([
    ...things.values(),
    ...persons.values(),
    ...[...posts.values()].flatMap(nodes => [...nodes.values()]),
  ]);
  const asJoined = (node: EntityChange): EntityChange => joined.get(node.id) ?? node;

  const all = (entity: string): readonly EntityChange[] => {
    const group = context.groupOf(entity);
    if (group === undefined) {
      return [];
    }
    const single = things.get(group) ?? persons.get(group);
    const nodes = single === undefined ? [...(posts.get(group)?.values() ?? [])] : [single];
    return nodes.map(asJoined);
  };
  return {
    all,
    one: (entity, holder) => {
      const group = context.groupOf(entity);
      const own = holder === undefined || group === undefined ? undefined : posts.get(group);
      const held = own?.get(holder ?? null);
      return held === undefined ? all(entity)[0] : asJoined(held);
    },
  };
};
