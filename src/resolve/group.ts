/** Entities of one article that it says are the same, and the name they go by; pure. */
import type {ArticleFacts, Entity} from '../article/facts';
import {groupBy} from '../article/group-by';
import type {NameRules} from './names';
import {unite} from './unite';

export interface Group {
  /** In the article's order, never empty. */
  readonly members: readonly Entity[];
  readonly canonical: Entity;
}

/** Courtesy is no part of a name: 刘女士 must not win over 刘娜 for being longer. */
const COURTESY = /(?:女士|先生|同志|老师|某|某某)$/u;

/** What a reader's own lexicon calls the main name is the one to go by, however short. */
const OWN = 'user-lexicon';

const preferred = (rules: NameRules, chosen: ReadonlySet<string>) => {
  const rank = (entity: Entity): number => {
    if (chosen.has(entity.id)) return -1;
    if (entity.label === 'Person') {
      return COURTESY.test(entity.name) ? 1 : 0;
    }
    return rules.isRelative(entity.name) ? 1 : 0;
  };
  return (a: Entity, b: Entity): number =>
    rank(a) - rank(b) ||
    b.name.length - a.name.length ||
    Number(b.composed) - Number(a.composed) ||
    (a.name < b.name ? -1 : 1);
};

/** Every entity id with its group. Only like is joined with like: labels never mix. */
export const groupEntities = (
  {entities, facts}: Pick<ArticleFacts, 'entities' | 'facts'>,
  rules: NameRules,
): ReadonlyMap<string, Group> => {
  const label = new Map(entities.map(entity => [entity.id, entity.label]));
  const joining = facts.filter(
    ({type, from, to}) => type === 'SAME_AS' && label.get(from) === label.get(to),
  );
  const root = unite(
    entities.map(({id}) => id),
    joining.map(({from, to}) => [from, to]),
  );
  const members = groupBy(entities, ({id}) => root(id));
  const chosen = new Set(joining.filter(({properties}) => properties.by === OWN).map(({to}) => to));
  const groups = new Map<string, Group>();
  for (const same of members.values()) {
    const [canonical] = same.toSorted(preferred(rules, chosen));
    if (canonical !== undefined) {
      const group: Group = {members: same, canonical};
      same.forEach(({id}) => groups.set(id, group));
    }
  }
  return groups;
};
