/** What ties nodes to the text: HAS_SENTENCE and MENTIONS. */
import type {ArticleFacts, SentenceRecord} from '../article/facts';
import type {Span} from '../article/span';
import {contentId} from '../article/identity';
import type {EntityChange, OwnRelationshipChange} from '../graph/change';
import {encodeClaim} from '../graph/entity';
import type {Nodes} from './nodes';

/** One place where a sentence speaks of a node. */
interface Place extends Span {
  readonly sentence: SentenceRecord;
  readonly node: EntityChange;
  readonly surface: string;
  readonly rule: string;
  readonly confidence: number;
}

const inOrder = (a: Place, b: Place): number =>
  a.sentence.index - b.sentence.index ||
  a.start - b.start ||
  a.end - b.end ||
  b.confidence - a.confidence;

/** What stands nowhere by itself (a post, a composed body) is where its facts are proved. */
const placesOfFacts = (
  {facts}: ArticleFacts,
  sentence: (id: string) => SentenceRecord | undefined,
  nodes: Nodes,
  isNamed: (node: EntityChange) => boolean,
): Place[] => {
  const places: Place[] = [];
  for (const {type, from, to, evidence, rule, confidence} of facts) {
    const holder = nodes.one(from);
    const held = nodes.one(to, type === 'HOLDS' ? holder?.id : undefined);
    const ends = [holder, held].flatMap(node => (node && !isNamed(node) ? node : []));
    for (const {sentence: id, start, end} of ends.length === 0 ? [] : evidence) {
      const record = sentence(id);
      if (record === undefined) continue;
      const surface = record.text.slice(start - record.start, end - record.start);
      for (const node of ends) {
        places.push({sentence: record, node, start, end, surface, rule, confidence});
      }
    }
  }
  return places;
};

const placesOfMentions = (
  {mentions}: ArticleFacts,
  sentence: (id: string) => SentenceRecord | undefined,
  nodes: Nodes,
): Place[] =>
  mentions.flatMap(({entity, sentence: id, start, end, surface, rule, confidence}) => {
    const record = sentence(id);
    return record === undefined
      ? []
      : nodes
          .all(entity)
          .map(node => ({sentence: record, node, start, end, surface, rule, confidence}));
  });

/** The first place of a node carries what the article says of it, see Claim. */
const tiesOf = (places: readonly Place[]): OwnRelationshipChange[] => {
  const claimed = new Set<string>();
  const ties = new Map<string, OwnRelationshipChange>();
  for (const {sentence, node, start, end, surface, rule, confidence} of places.toSorted(inOrder)) {
    const id = contentId('MENTIONS', sentence.id, node.id, start, end);
    if (!ties.has(id)) {
      const claim = claimed.has(node.id) ? {} : {claim: encodeClaim(node.claim)};
      claimed.add(node.id);
      ties.set(id, {
        type: 'MENTIONS',
        id,
        from: {label: 'Sentence', id: sentence.id},
        to: {label: node.label, id: node.id},
        properties: {id, start, end, surface, rule, confidence, ...claim},
      });
    }
  }
  return [...ties.values()];
};

interface MentionChanges {
  /** Nodes that at least one sentence speaks of; no others reach the graph. */
  readonly entities: readonly EntityChange[];
  readonly ties: readonly OwnRelationshipChange[];
}

export const mentionChanges = (facts: ArticleFacts, nodes: Nodes): MentionChanges => {
  const records = new Map(facts.sentences.map(record => [record.id, record]));
  const sentence = (id: string) => records.get(id);
  const mentioned = placesOfMentions(facts, sentence, nodes);
  const named = new Set(mentioned.map(({node}) => node.id));
  const proved = placesOfFacts(facts, sentence, nodes, ({id}) => named.has(id));
  const places = [...mentioned, ...proved];
  return {
    entities: [...new Map(places.map(({node}) => [node.id, node])).values()],
    ties: tiesOf(places),
  };
};

export const sentenceTies = ({article, sentences}: ArticleFacts): OwnRelationshipChange[] =>
  sentences.map(sentence => {
    const id = contentId('HAS_SENTENCE', sentence.id);
    return {
      type: 'HAS_SENTENCE',
      id,
      from: {label: 'Article', id: article.id},
      to: {label: 'Sentence', id: sentence.id},
      properties: {id},
    };
  });
