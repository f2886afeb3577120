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

const indexed = (facts: readonly Fact[], end: 'from' | 'to') => {
  const index = groupBy(facts, fact => `${fact.type} ${fact[end]}`);
  return ({members}: Group, type: FactType): Fact[] =>
    members.flatMap(({id}) => index.get(`${type} ${id}`) ?? []);
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
