import type {ArticleFacts} from '../article/facts';
import type {GraphChange} from '../graph/change';
import {checkModel} from './check-model';
import {NO_CORRECTIONS, type Corrections} from './corrections/corrections';
import {withoutApart} from './corrections/told';
import {factChanges} from './fact-changes';
import type {Known} from './known';
import {mentionChanges, sentenceTies} from './mention-changes';
import type {NameRules} from './names';
import {nodesOf} from './nodes';
import {ownNodes} from './own-nodes';
import {versionOf, type Version} from './version';

export interface Resolve {
  /**
   * Settles who is who: what one article adds to the graph, given what the graph knows of persons
   * with the names it speaks of. Pure; throws a TupuError FACTS_INVALID for facts that the model
   * does not allow. Who has the version of the facts already gives it.
   */
  (facts: ArticleFacts, known: Known, version?: string): GraphChange;
  readonly versionOf: (facts: ArticleFacts) => Version;
}

export const createResolve = (
  rules: NameRules,
  corrections: Corrections = NO_CORRECTIONS,
): Resolve => {
  const ownVersion = (facts: ArticleFacts): Version => versionOf(facts, corrections);
  const resolve = (
    given: ArticleFacts,
    known: Known,
    version = ownVersion(given).version,
  ): GraphChange => {
    checkModel(given);
    const facts = withoutApart(given, corrections);
    const nodes = nodesOf(facts, known, rules, corrections);
    const {entities, ties: mentions} = mentionChanges(facts, nodes);
    const ties = [...sentenceTies(facts), ...mentions];
    const changes = factChanges(facts, nodes);
    return {
      article: facts.article.id,
      version,
      own: ownNodes(facts, version),
      entities,
      ties,
      facts: changes,
    };
  };
  return Object.assign(resolve, {versionOf: ownVersion});
};
