import type {ArticleFacts, Fact} from './facts';

const isPost = ({type}: Fact): boolean => type === 'POST_OF';

/** A post's body is part of what is said of its holder: it stays and goes with the HOLDS fact. */
const sureFacts = (facts: readonly Fact[], least: number): Fact[] => {
  const isSure = ({confidence}: Fact): boolean => confidence >= least;
  const holds = facts.filter(({type}) => type === 'HOLDS');
  const held = new Set(holds.map(({to}) => to));
  const surelyHeld = new Set(holds.filter(isSure).map(({to}) => to));
  return facts.filter(fact =>
    isPost(fact) && held.has(fact.from) ? surelyHeld.has(fact.from) : isSure(fact),
  );
};

/**
 * The article without the facts below a confidence, and without the entities that then neither a
 * fact nor a mention of that confidence speaks for.
 */
export const withConfidence = (article: ArticleFacts, least: number): ArticleFacts => {
  if (least <= 0) return article;
  const facts = sureFacts(article.facts, least);
  const sure = new Set([
    ...facts.flatMap(({from, to}) => [from, to]),
    ...article.mentions.filter(({confidence}) => confidence >= least).map(({entity}) => entity),
  ]);
  return {
    ...article,
    entities: article.entities.filter(({id}) => sure.has(id)),
    mentions: article.mentions.filter(({entity}) => sure.has(entity)),
    facts,
  };
};
