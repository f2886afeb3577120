/** Reads what earlier versions of the articles at hand put into the graph. */
import {ENTITY_LABELS} from '../article/facts';
import {groupBy} from '../article/group-by';
import type {Claim, GraphChange, NodeRef} from '../graph/change';
import type {Values} from '../graph/value';
import {decodeClaim, encodeClaim} from '../graph/entity';
import type {RelationshipType} from '../graph/model';
import {decodeProofs} from '../graph/proof';
import {storedNode, type NodeRow} from './read-stored';
import type {Run} from './run';
import * as statements from './statements';
import {nodeKey, relationshipKey} from './stored';
import type {Claims, Contribution, Stored, StoredNode, StoredRelationship} from './stored';
import {labelOf} from './label-of';
import {textOf} from './value';

interface Old {
  /** Ids of the articles at hand that are in the store, in whatever version. */
  readonly present: ReadonlySet<string>;
  readonly contributions: readonly Contribution[];
  readonly stored: Stored;
  readonly claims: Claims;
}

const NOTHING: Omit<Old, 'present'> = {
  contributions: [],
  stored: {nodes: new Map(), relationships: new Map()},
  claims: new Map(),
};

/** A stored tie together with the article it belongs to. */
interface Found {
  readonly article: string;
  readonly node: StoredNode;
  readonly tie: StoredRelationship;
}

const tie = (
  type: RelationshipType,
  from: NodeRef,
  to: NodeRef,
  properties: Values,
): StoredRelationship => ({type, id: String(properties.id), from, to, properties});

const oldArticles = async (run: Run, articles: readonly string[]): Promise<StoredNode[]> => {
  const rows = await run(statements.readNodes('Article'), {ids: articles});
  return rows.map(row => storedNode('Article', row as unknown as NodeRow));
};

const oldSentences = async (run: Run, articles: readonly string[]): Promise<Found[]> =>
  (await run(statements.OLD_SENTENCES, {articles})).map(row => {
    const article = textOf(row, 'article');
    const id = textOf(row, 'sentence');
    return {
      article,
      node: {label: 'Sentence', id, labels: ['Sentence'], properties: row.node as Values},
      tie: tie(
        'HAS_SENTENCE',
        {label: 'Article', id: article},
        {label: 'Sentence', id},
        row.relationship as Values,
      ),
    };
  });

const oldMentions = async (run: Run, sentences: readonly Found[]): Promise<Found[]> => {
  const articleOf = new Map(sentences.map(({article, node}) => [node.id, article]));
  const rows = await run(statements.OLD_MENTIONS, {sentences: [...articleOf.keys()]});
  return rows.map(row => {
    const node = storedNode(labelOf(row), row as unknown as NodeRow);
    const sentence: NodeRef = {label: 'Sentence', id: textOf(row, 'sentence')};
    return {
      article: articleOf.get(sentence.id) ?? '',
      node,
      tie: tie('MENTIONS', sentence, node, row.relationship as Values),
    };
  });
};

const oldFacts = async (
  run: Run,
  sentences: readonly string[],
  mentioned: readonly NodeRef[],
): Promise<StoredRelationship[]> => {
  const facts: StoredRelationship[] = [];
  for (const label of ENTITY_LABELS) {
    const ids = [...new Set(mentioned.filter(ref => ref.label === label).map(({id}) => id))];
    const rows = ids.length === 0 ? [] : await run(statements.oldFacts(label), {ids, sentences});
    facts.push(
      ...rows.map(row =>
        tie(
          row.type as RelationshipType,
          {label, id: textOf(row, 'from')},
          {label: labelOf(row), id: textOf(row, 'to')},
          row.properties as Values,
        ),
      ),
    );
  }
  return facts;
};

/** Nodes of which an article now claims something else than it did, or nothing. */
const claimChanged = (mentions: readonly Found[], changes: readonly GraphChange[]): NodeRef[] => {
  const now = new Map(
    changes.flatMap(({article, entities}) =>
      entities.map((entity): [string, string] => [
        `${article} ${nodeKey(entity)}`,
        encodeClaim(entity.claim),
      ]),
    ),
  );
  const told = mentions.filter(({tie: {properties}}) => properties.claim !== undefined);
  return told
    .filter(
      ({article, node, tie: {properties}}) =>
        now.get(`${article} ${nodeKey(node)}`) !== properties.claim,
    )
    .map(({node}) => node);
};

const readClaims = async (run: Run, refs: readonly NodeRef[]): Promise<Claims> => {
  const claims = new Map<string, Map<string, Claim>>();
  for (const [label, group] of groupBy(refs, ref => ref.label)) {
    const ids = [...new Set(group.map(({id}) => id))];
    ids.forEach(id => claims.set(nodeKey({label, id}), new Map()));
    for (const row of await run(statements.claimsOn(label), {ids})) {
      claims
        .get(nodeKey({label, id: textOf(row, 'id')}))
        ?.set(textOf(row, 'article'), decodeClaim(textOf(row, 'claim')));
    }
  }
  return claims;
};

/** The versions of those articles that are in the store, by article id. */
export const readVersions = async (
  run: Run,
  articles: readonly string[],
): Promise<ReadonlyMap<string, string>> =>
  new Map(
    (await run(statements.ARTICLE_VERSIONS, {articles})).map(row => [
      textOf(row, 'article'),
      textOf(row, 'version'),
    ]),
  );

export const readOld = async (
  run: Run,
  changes: readonly GraphChange[],
  gone: readonly string[],
): Promise<Old> => {
  const wanted = new Map(changes.map(({article, version}) => [article, version]));
  const versions = await readVersions(run, [...new Set([...wanted.keys(), ...gone])]);
  const present = new Set(versions.keys());
  // Those that go, or whose version is another now.
  const articles = [...present].filter(id => wanted.get(id) !== versions.get(id));
  if (articles.length === 0) {
    return {present, ...NOTHING};
  }
  const own = await oldArticles(run, articles);
  const sentences = await oldSentences(run, articles);
  const mentions = await oldMentions(run, sentences);
  const facts = await oldFacts(
    run,
    sentences.map(({node}) => node.id),
    mentions.map(({node}) => node),
  );
  const found = [...sentences, ...mentions];
  return {
    present,
    contributions: articles.map(article => ({
      article,
      nodes: [
        ...own.filter(({id}) => id === article),
        ...sentences.filter(item => item.article === article).map(({node}) => node),
      ],
      ties: found.filter(item => item.article === article).map(item => relationshipKey(item.tie)),
      facts: facts
        .filter(({properties}) => decodeProofs(properties.proofs).some(p => p.article === article))
        .map(relationshipKey),
    })),
    stored: {
      nodes: new Map([...own, ...found.map(({node}) => node)].map(node => [nodeKey(node), node])),
      relationships: new Map(
        [...found.map(item => item.tie), ...facts].map(item => [relationshipKey(item), item]),
      ),
    },
    claims: await readClaims(run, claimChanged(mentions, changes)),
  };
};
