import type {ArticleFacts} from '../article/facts';
import type {GraphChange} from '../graph/change';
import {checkModel} from './check-model';
import {factChanges} from './fact-changes';
import type {Known} from './known';
import {mentionChanges, sentenceTies} from './mention-changes';
import type {NameRules} from './names';
import {nodesOf} from './nodes';
import {ownNodes} from './own-nodes';
import {versionOf} from './version';

/**
 * Settles who is who: what one article adds to the graph, given what the graph knows of persons
 * with the names it speaks of. Pure; throws a TupuError FACTS_INVALID for facts that the model
 * does not allow. Who has the version of the facts already (see `versionOf`) gives it.
 */
export type Resolve = (facts: ArticleFacts, known: Known, version?: string) => GraphChange;

export const createResolve =
  (rules: NameRules): Resolve =>
  (facts, known, version = versionOf(facts).version) => {
    checkModel(facts);
    const nodes = nodesOf(facts, known, rules);
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
