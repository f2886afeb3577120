import {TupuError} from '../article/error';
import type {ArticleFacts, EntityLabel, Fact} from '../article/facts';
import {joins} from '../graph/model';

/** Why a fact cannot stand in the graph, or null. */
const complaint = (
  {id, type, from, to, evidence}: Fact,
  label: ReadonlyMap<string, EntityLabel>,
): string | null => {
  const [start, end] = [label.get(from), label.get(to)];
  if (start === undefined || end === undefined) {
    return `fact ${id} joins an entity that is not listed: ${start === undefined ? from : to}`;
  }
  // Two names of one thing are joined whatever it is; no relationship comes of it.
  if (!joins(type, start, end) && !(type === 'SAME_AS' && start === end)) {
    return `fact ${id}: the model has no ${type} from ${start} to ${end}`;
  }
  return evidence.length === 0 ? `fact ${id} has no sentence that proves it` : null;
};

/** Refuses facts that the graph model does not allow; names the first one. */
export const checkModel = ({article, entities, facts}: ArticleFacts): void => {
  const label = new Map(entities.map(entity => [entity.id, entity.label]));
  for (const fact of facts) {
    const reason = complaint(fact, label);
    if (reason !== null) {
      throw new TupuError(
        'FACTS_INVALID',
        `Article ${article.docId}: ${reason}`,
        'See docs/article-facts.md for what may stand in a line of facts.',
      );
    }
  }
};
