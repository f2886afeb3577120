import {TupuError} from '../article/error';
import type {Texts} from '../article/texts';
import type {ArticleFacts, EntityLabel, Fact} from '../article/facts';
import {joins} from '../graph/model';

/** Why a fact cannot stand in the graph, or null. */
const complaint = (
  {id, type, from, to, evidence}: Fact,
  label: ReadonlyMap<string, EntityLabel>,
): Texts | null => {
  const [start, end] = [label.get(from), label.get(to)];
  if (start === undefined || end === undefined) {
    const missing = start === undefined ? from : to;
    return {
      en: `fact ${id} joins an entity that is not listed: ${missing}`,
      zh: `事实 ${id} 连接了未列出的实体：${missing}`,
    };
  }
  // Two names of one thing are joined whatever it is; no relationship comes of it.
  if (!joins(type, start, end) && !(type === 'SAME_AS' && start === end)) {
    return {
      en: `fact ${id}: the model has no ${type} from ${start} to ${end}`,
      zh: `事实 ${id}：模型中没有从 ${start} 到 ${end} 的 ${type}`,
    };
  }
  return evidence.length === 0
    ? {en: `fact ${id} has no sentence that proves it`, zh: `事实 ${id} 没有作为依据的句子`}
    : null;
};

/** Refuses facts that the graph model does not allow; names the first one. */
export const checkModel = ({article, entities, facts}: ArticleFacts): void => {
  const label = new Map(entities.map(entity => [entity.id, entity.label]));
  for (const fact of facts) {
    const reason = complaint(fact, label);
    if (reason !== null) {
      throw new TupuError(
        'FACTS_INVALID',
        {en: `Article ${article.docId}: ${reason.en}`, zh: `文章 ${article.docId}：${reason.zh}`},
        {
          en: 'See docs/article-facts.md for what may stand in a line of facts.',
          zh: '事实行中可以有什么，见 docs/article-facts.md。',
        },
      );
    }
  }
};
