/** Which nodes the entities of one article become; pure. */
import type {ArticleFacts} from '../article/facts';
import type {EntityChange} from '../graph/change';
import {contextOf} from './context';
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

export const nodesOf = (facts: ArticleFacts, known: Known, rules: NameRules): Nodes => {
  const context = contextOf(facts, rules);
  const things = settleThings(context);
  const persons = settlePersons(context, things, known);
  const posts = settlePosts(context, things, persons);

  const all = (entity: string): readonly EntityChange[] => {
    const group = context.groupOf(entity);
    if (group === undefined) {
      return [];
    }
    const single = things.get(group) ?? persons.get(group);
    return single === undefined ? [...(posts.get(group)?.values() ?? [])] : [single];
  };
  return {
    all,
    one: (entity, holder) => {
      const group = context.groupOf(entity);
      const own = holder === undefined || group === undefined ? undefined : posts.get(group);
      return own?.get(holder ?? null) ?? all(entity)[0];
    },
  };
};
