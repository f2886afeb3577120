/** What DOT and Mermaid draw alike: things as boxes, and facts as arrows with the relation's word. */
import {shortLine} from '../article/drawn-text';
import {RELATIONSHIP_WORDS} from '../language/graph-words';
import type {Language} from '../language/language';
import {text} from './properties';
import {FACTS, type ExportedRelationship, type GraphSource} from './source';

/** SERVES says by one arrow what two over the post say; a drawing has room for one. */
const DRAWN = FACTS.filter(type => type !== 'HOLDS' && type !== 'POST_OF');

const LABELS = ['Organization', 'Place', 'Person', 'Event', 'Honour', 'Initiative'] as const;

export interface DrawnNode {
  readonly id: string;
  readonly name: string;
  readonly label: (typeof LABELS)[number];
}

export interface DrawnArrow {
  readonly from: string;
  readonly to: string;
  readonly word: string;
}

export async function* drawnNodes(graph: GraphSource): AsyncGenerator<DrawnNode> {
  for (const label of LABELS) {
    for await (const {id, name} of graph.nodes([label])) {
      yield {id, name: shortLine(name), label};
    }
  }
}

const wordOf = (
  {type, relationship: {properties}}: ExportedRelationship,
  language: Language,
): string =>
  shortLine(
    text(properties, 'title') ?? text(properties, 'capacity') ?? RELATIONSHIP_WORDS[type][language],
  );

/** Ends that are not drawn (figures, statements) have no arrow either. */
export async function* drawnArrows(
  graph: GraphSource,
  language: Language,
): AsyncGenerator<DrawnArrow> {
  for await (const fact of graph.relationships(
    DRAWN.filter(type => type !== 'REPORTS' && type !== 'SAID'),
  )) {
    yield {from: fact.from, to: fact.to, word: wordOf(fact, language)};
  }
}
