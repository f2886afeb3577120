/** One article made ready for settling who is who: its groups and the facts at their ends. */
import type {ArticleFacts, ArticleRecord, Fact, FactType} from '../article/facts';
import {groupBy} from '../article/group-by';
import type {EntityChange} from '../graph/change';
import type {Corrections} from './corrections/corrections';
import {groupEntities, type Group} from './group';
import type {NameRules} from './names';

export interface Context {
  readonly article: ArticleRecord;
  readonly rules: NameRules;
  /** Of the user's own. */
  readonly corrections: Corrections;
  readonly facts: readonly Fact[];
  /** All groups, each once. */
  readonly groups: readonly Group[];
  /** The group of an entity. */
  readonly groupOf: (entity: string) => Group | undefined;
  /** Facts of a type that begin at a group, in the article's order. */
  readonly from: (group: Group, type: FactType) => readonly Fact[];
  /** Facts of a type that end at a group, in the article's order. */
  readonly to: (group: Group, type: FactType) => readonly Fact[];
}

/** The first node of an entity, once its group is settled. */
export type Settled = ReadonlyMap<Group, EntityChange>;

const NONE: readonly Fact[] = [];

const indexed = (facts: readonly Fact[], end: 'from' | 'to') => {
  const index = new Map(
    [...groupBy(facts, fact => fact.type)].map(([type, same]) => [
      type,
      groupBy(same, fact => fact[end]),
    ]),
  );
  return ({members}: Group, type: FactType): readonly Fact[] => {
    const byEntity = index.get(type);
    const [first] = members;
    if (byEntity === undefined || first === undefined) return NONE;
    return members.length === 1
      ? (byEntity.get(first.id) ?? NONE)
      : members.flatMap(({id}) => byEntity.get(id) ?? NONE);
  };
};

export const contextOf = (
  {article, entities, facts}: ArticleFacts,
  rules: NameRules,
  corrections: Corrections,
): Context => {
  const groups = groupEntities({entities, facts}, rules);
  return {
    article,
    rules,
    corrections,
    facts,
    groups: [...new Set(groups.values())],
    groupOf: entity => groups.get(entity),
    from: indexed(facts, 'from'),
    to: indexed(facts, 'to'),
  };
};
