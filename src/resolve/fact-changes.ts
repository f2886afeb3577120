/** What the article states, between nodes: one relationship a statement, with its proof. */
import type {ArticleFacts, Fact, Properties} from '../article/facts';
import {groupBy} from '../article/group-by';
import {contentId} from '../article/identity';
import type {EntityChange, FactChange, NodeRef} from '../graph/change';
import {RELATIONSHIPS, type RelationshipType} from '../graph/model';
import type {Proof} from '../graph/proof';
import type {Nodes} from './nodes';

/** One reading of one fact, between the nodes it joins. */
interface Statement {
  readonly type: FactChange['type'];
  readonly from: EntityChange;
  readonly to: EntityChange;
  readonly properties: Properties;
  readonly fact: Fact;
}

/**
 * What makes two statements the same relationship: ends and, for posts, the status, so that a
 * post once held and held again is two. Dates and the like are details, settled by proof.ts.
 */
const identify = ({type, from, to, properties}: Statement): string =>
  contentId(type, from.id, to.id, ...detail(type, properties));

const detail = (type: RelationshipType, {status, title}: Properties): string[] => {
  switch (type) {
    case 'HOLDS':
      return [String(status ?? '')];
    case 'SERVES':
      return [String(status ?? ''), String(title ?? '')];
    default:
      return [];
  }
};

const modelled = (type: RelationshipType, properties: Properties): Properties =>
  Object.fromEntries(
    Object.entries(properties).filter(([key]) => RELATIONSHIPS[type].properties.includes(key)),
  );

const statementsOf = (facts: readonly Fact[], nodes: Nodes): Statement[] =>
  facts.flatMap(fact => {
    const from = nodes.one(fact.from);
    const to = nodes.one(fact.to, fact.type === 'HOLDS' ? from?.id : undefined);
    // A body is no part of itself: that is what is left when two names of it were joined.
    return from === undefined || to === undefined || from.id === to.id
      ? []
      : [{type: fact.type, from, to, properties: fact.properties, fact}];
  });

/** The shortcut person -> body, over every post held and every body of that post. */
const shortcuts = (statements: readonly Statement[]): Statement[] => {
  const posts = groupBy(
    statements.filter(({type}) => type === 'POST_OF'),
    ({from}) => from.id,
  );
  const bodiesOf = (post: string) =>
    new Map((posts.get(post) ?? []).map(({to}) => [to.id, to])).values();
  return statements
    .filter(({type}) => type === 'HOLDS')
    .flatMap(({from, to: post, properties, fact}) =>
      Array.from(bodiesOf(post.id), (body): Statement => ({
        type: 'SERVES',
        from,
        to: body,
        properties: {...properties, title: post.claim.properties.title ?? post.name},
        fact,
      })),
    );
};

const ref = ({label, id}: NodeRef): NodeRef => ({label, id});

/** What the proofs of one article have in common. */
interface Source {
  readonly article: ArticleFacts['article'];
  /** Same for reprints, see Proof. */
  readonly text: string;
  /** Of each sentence in the order of reading. */
  readonly place: ReadonlyMap<string, number>;
}

const sourceOf = ({article, sentences}: ArticleFacts): Source => ({
  article,
  text: contentId('text', ...sentences.map(sentence => sentence.text)),
  place: new Map(sentences.map(({id}, index) => [id, index])),
});

/** All readings of one relationship in this article make one proof; the surest one speaks. */
const proofOf = (
  statements: readonly Statement[],
  {article, text, place}: Source,
): Proof | undefined => {
  const sure = statements.toSorted((a, b) => b.fact.confidence - a.fact.confidence);
  const said = new Set(statements.flatMap(({fact}) => fact.evidence.map(({sentence}) => sentence)));
  const evidence = [...said]
    .filter(id => place.has(id))
    .sort((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0));
  const [best] = sure;
  return best === undefined || evidence.length === 0
    ? undefined
    : {
        article: article.id,
        text,
        seen: article.publishedAt,
        evidence,
        quote: best.fact.quote,
        rule: best.fact.rule,
        confidence: best.fact.confidence,
        properties: modelled(
          best.type,
          Object.assign({}, ...sure.toReversed().map(({properties}) => properties)) as Properties,
        ),
      };
};

/** Facts that joined two names into one node are spent; all others become relationships. */
export const factChanges = (facts: ArticleFacts, nodes: Nodes): FactChange[] => {
  const source = sourceOf(facts);
  const stated = statementsOf(facts.facts, nodes);
  const groups = groupBy([...stated, ...shortcuts(stated)], identify);
  return [...groups].flatMap(([id, statements]) => {
    const [first] = statements;
    const proof = proofOf(statements, source);
    return first === undefined || proof === undefined
      ? []
      : [{type: first.type, id, from: ref(first.from), to: ref(first.to), proof}];
  });
};
