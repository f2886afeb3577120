/** How a line of a lexicon names each of two, and the sentence that shows them. */
import type {Run} from '../../store/run';
import {textOf, type Row} from '../../store/value';
import type {Candidate, NamedNode, NameSense, Reason} from './double';
import type {Doubles} from './find';
import type {Namesake} from './persons';

/** As a line of a lexicon names somebody: `name @ at`. */
export interface Naming {
  readonly name: string;
  readonly at: string | null;
}

export interface Side {
  readonly id: string;
  readonly name: string;
  /** Its bodies; without any the articles. */
  readonly namings: readonly Naming[];
  readonly sentence: string | null;
  readonly article: string | null;
  readonly published: string | null;
}

export interface Double {
  readonly label: Candidate['label'];
  readonly sure: boolean;
  readonly reasons: readonly Reason[];
  readonly sides: readonly [Side, Side];
}

/** Lines are read by people. */
const MOST_NAMINGS = 6;

const ARTICLES = `MATCH (p:Person {id: $id})<-[:MENTIONS]-(:Sentence)<-[:HAS_SENTENCE]-(a:Article)
  RETURN DISTINCT a.docId AS docId, a.id AS article ORDER BY docId, article LIMIT ${MOST_NAMINGS}`;
const OF_DOC_ID = 'MATCH (a:Article {docId: $docId}) RETURN count(a) AS articles';

/** By its file name, or by its id where several have the name. */
const articleNamings = async (run: Run, {id, name}: NamedNode): Promise<Naming[]> => {
  const namings: Naming[] = [];
  for (const row of await run(ARTICLES, {id})) {
    const docId = textOf(row, 'docId');
    const [count] = await run(OF_DOC_ID, {docId});
    namings.push({name, at: count?.articles === 1 ? docId : textOf(row, 'article')});
  }
  return namings;
};

const personNamings = async (run: Run, person: Namesake, sense: NameSense): Promise<Naming[]> => {
  const bodies = person.ties.flatMap(({body, bodyName}) =>
    body === null || sense.isCrowd(bodyName) || sense.isRelative(bodyName) ? [] : [bodyName],
  );
  return bodies.length === 0
    ? articleNamings(run, person)
    : [...new Set(bodies)].slice(0, MOST_NAMINGS).map(at => ({name: person.name, at}));
};

const SENTENCE = `MATCH (s:Sentence {id: $id})<-[:HAS_SENTENCE]-(a:Article)
  RETURN s.text AS sentence, a.name AS article, a.publishedAt AS published`;
const mentionOf = ({label}: NamedNode): string =>
  `MATCH (n:${label} {id: $id})<-[:MENTIONS]-(s:Sentence)<-[:HAS_SENTENCE]-(a:Article)
   RETURN s.text AS sentence, a.name AS article, a.publishedAt AS published
   ORDER BY published, s.id LIMIT 1`;

const sentenceOf = async (
  run: Run,
  node: NamedNode,
  namesake: Namesake | undefined,
): Promise<Row | undefined> => {
  const [tie] = namesake?.ties ?? [];
  const [row] =
    tie === undefined
      ? await run(mentionOf(node), {id: node.id})
      : await run(SENTENCE, {id: tie.evidence});
  return row;
};

const textOrNull = (row: Row | undefined, column: string): string | null => {
  const value = row?.[column];
  return typeof value === 'string' ? value : null;
};

const sideOf = async (
  run: Run,
  node: NamedNode,
  {namesakes}: Pick<Doubles, 'namesakes'>,
  sense: NameSense,
): Promise<Side> => {
  const namesake = namesakes.get(node.id);
  const row = await sentenceOf(run, node, namesake);
  return {
    id: node.id,
    name: node.name,
    namings:
      namesake === undefined
        ? [{name: node.name, at: null}]
        : await personNamings(run, namesake, sense),
    sentence: textOrNull(row, 'sentence'),
    article: textOrNull(row, 'article'),
    published: textOrNull(row, 'published'),
  };
};

/** Two with all the same bodies are told apart by the articles of the second. */
const toldApart = async (
  run: Run,
  {nodes: [, second]}: Candidate,
  [a, b]: readonly [Side, Side],
): Promise<readonly [Side, Side]> => {
  const ofA = new Set(a.namings.map(({name, at}) => `${name} ${at ?? ''}`));
  const isSame = b.namings.every(({name, at}) => ofA.has(`${name} ${at ?? ''}`));
  return isSame ? [a, {...b, namings: await articleNamings(run, second)}] : [a, b];
};

/** One candidate with all that is shown of it. */
export const doubleOf = async (
  run: Run,
  candidate: Candidate,
  doubles: Pick<Doubles, 'namesakes'>,
  sense: NameSense,
): Promise<Double> => {
  const {label, sure, reasons, nodes} = candidate;
  const a = await sideOf(run, nodes[0], doubles, sense);
  const b = await sideOf(run, nodes[1], doubles, sense);
  return {label, sure, reasons, sides: await toldApart(run, candidate, [a, b])};
};
