/** Which people, bodies and events stand around some of them, and what joins each to the next. */
import type {Language} from '../../language/language';
import type {ReportedFact, Thing} from '../fact';
import {relationshipWord, statusWord} from '../model-words';
import {bodyStyle} from '../picture/content';
import type {Style} from '../picture/elements';
import {BRACKETS, SEPARATOR} from '../words';

export interface NetworkNode {
  readonly id: string;
  readonly name: string;
  readonly style: Style;
  /** Steps from the first of those asked for. */
  readonly layer: number;
  /** True for those that were asked for. */
  readonly central: boolean;
}

export interface NetworkEdge {
  readonly from: string;
  readonly to: string;
  readonly words: string;
  /** True for what only lies in the other, no part of it. */
  readonly loose: boolean;
  readonly proof: string;
}

export interface Network {
  readonly nodes: readonly NetworkNode[];
  readonly edges: readonly NetworkEdge[];
  /** How many there are, drawn or not. */
  readonly all: number;
}

/** What more than these would show is a ball of wool. */
const MOST_NODES = 60;
/** Words and numbers are no knots of a network: nothing else leads to them. */
const LEAVES: readonly string[] = ['Statement', 'Figure', 'Post'];
const LOOSE: readonly string[] = ['LOCATED_IN', 'INCUBATED_IN'];

const styleOf = (thing: Thing): Style => {
  switch (thing.label) {
    case 'Person':
      return 'person';
    case 'Event':
      return 'event';
    case 'Organization':
    case 'Place':
      return bodyStyle(thing);
    default:
      return 'thing';
  }
};

const wordsOf = ({relation, title, status}: ReportedFact, lang: Language): string => {
  if (relation !== 'SERVES' || title === null) return relationshipWord(relation, lang);
  const note = status === null || status === 'current' ? '' : statusWord(status, lang);
  return note === '' ? title : `${title}${BRACKETS[lang].join(note)}`;
};

/** One line between two, with the words of all facts that join them this way round. */
const edgesOf = (facts: readonly ReportedFact[], lang: Language): NetworkEdge[] => {
  const edges = new Map<string, NetworkEdge>();
  for (const fact of facts) {
    const {subject, object, relation, sentence} = fact;
    const key = `${subject.id} ${object.id}`;
    const words = wordsOf(fact, lang);
    const known = edges.get(key);
    if (known === undefined) {
      const loose = LOOSE.includes(relation);
      edges.set(key, {from: subject.id, to: object.id, words, loose, proof: sentence});
    } else if (!known.words.split(SEPARATOR[lang]).includes(words)) {
      edges.set(key, {...known, words: `${known.words}${SEPARATOR[lang]}${words}`});
    }
  }
  return [...edges.values()];
};

/** Steps from the first; who cannot be reached begins anew. */
const layersOf = (
  ids: readonly string[],
  edges: readonly NetworkEdge[],
): ReadonlyMap<string, number> => {
  const next = new Map<string, string[]>(ids.map(id => [id, []]));
  for (const {from, to} of edges) {
    next.get(from)?.push(to);
    next.get(to)?.push(from);
  }
  const layers = new Map<string, number>();
  for (const start of ids) {
    if (layers.has(start)) continue;
    layers.set(start, 0);
    const queue = [start];
    for (const id of queue) {
      for (const other of next.get(id) ?? []) {
        if (layers.has(other)) continue;
        layers.set(other, (layers.get(id) ?? 0) + 1);
        queue.push(other);
      }
    }
  }
  return layers;
};

/** Of more things than can be drawn those stay that come first in `facts`. */
export const networkOf = (
  centres: readonly Thing[],
  facts: readonly ReportedFact[],
  lang: Language,
): Network => {
  const drawn = facts.filter(
    ({subject, object}) => subject.id !== object.id && !LEAVES.includes(object.label),
  );
  const things = new Map(
    [...centres, ...drawn.flatMap(({subject, object}) => [subject, object])].map(thing => [
      thing.id,
      thing,
    ]),
  );
  const kept = new Map([...things].slice(0, MOST_NODES));
  const edges = edgesOf(
    drawn.filter(({subject, object}) => kept.has(subject.id) && kept.has(object.id)),
    lang,
  );
  const layers = layersOf([...kept.keys()], edges);
  const asked = new Set(centres.map(({id}) => id));
  return {
    nodes: [...kept.values()].map(thing => ({
      id: thing.id,
      name: thing.name,
      style: styleOf(thing),
      layer: layers.get(thing.id) ?? 0,
      central: asked.has(thing.id),
    })),
    edges,
    all: things.size,
  };
};
