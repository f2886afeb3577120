/** Which fact or mention stands behind each row of an article's plain form. */
import type {ArticleFacts, Fact, FactType, MentionRecord} from '../article/facts';
import {toFlat} from '../extract';
import {KINDS} from './kinds';

export interface Proof {
  readonly rule: string;
  readonly confidence: number;
  readonly sentence: string;
}

export interface ProvenRow extends Proof {
  /** Of a mention none. */
  readonly type: FactType | null;
  /** Name of the kind, as in KINDS. */
  readonly kind: string;
  readonly row: string;
}

/** Kinds whose rows are facts; those of the others are mentions. */
const FACT_KINDS: readonly string[] = ['role', 'role~', 'role+status', 'relation'];

interface Piece {
  readonly facts: readonly Fact[];
  readonly mentions: readonly MentionRecord[];
  readonly proof: Proof;
}

const pieceOfFact = (fact: Fact, bodiesOfPosts: ReadonlyMap<string, Fact>): Piece => {
  const body = fact.type === 'HOLDS' ? bodiesOfPosts.get(fact.to) : undefined;
  return {
    facts: body ? [fact, body] : [fact],
    mentions: [],
    proof: {...fact, sentence: fact.quote},
  };
};

/** The plain form of a single fact or mention gives the row it is behind. */
const rowsOf = (facts: ArticleFacts, {facts: some, mentions, proof}: Piece): ProvenRow[] => {
  const used = new Set([
    ...some.flatMap(({from, to}) => [from, to]),
    ...mentions.map(({entity}) => entity),
  ]);
  const entities = facts.entities.filter(({id}) => used.has(id));
  const flat = toFlat({...facts, entities, mentions, facts: some});
  const {rule, confidence, sentence} = proof;
  const type = some[0]?.type ?? null;
  return KINDS.filter(({name}) => FACT_KINDS.includes(name) === some.length > 0).flatMap(
    ({name, rows}) => rows(flat).map(row => ({kind: name, row, type, rule, confidence, sentence})),
  );
};

/** Every row of the article's plain form with the surest fact or mention behind it. */
export const provenRows = (facts: ArticleFacts): ProvenRow[] => {
  const sentences = new Map(facts.sentences.map(({id, text}) => [id, text]));
  const bodiesOfPosts = new Map(
    facts.facts.filter(({type}) => type === 'POST_OF').map(fact => [fact.from, fact]),
  );
  const pieces: Piece[] = [
    ...facts.facts
      .filter(({type}) => type !== 'POST_OF')
      .map(fact => pieceOfFact(fact, bodiesOfPosts)),
    ...facts.mentions.map(mention => ({
      facts: [],
      mentions: [mention],
      proof: {...mention, sentence: sentences.get(mention.sentence) ?? ''},
    })),
  ];
  const surest = new Map<string, ProvenRow>();
  for (const row of pieces.flatMap(piece => rowsOf(facts, piece))) {
    const key = `${row.kind}\t${row.row}`;
    if ((surest.get(key)?.confidence ?? -1) < row.confidence) surest.set(key, row);
  }
  return [...surest.values()];
};
