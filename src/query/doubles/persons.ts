/** People of one name who may be one: by the bodies, posts and people they share. */
import {groupBy} from '../../article/group-by';
import type {Candidate, NamedNode, NameSense, Reason, ReasonKind} from './double';

export interface Tie {
  /** Null for a post of which the body is not known. */
  readonly body: string | null;
  readonly bodyName: string;
  readonly title: string;
  /** Id of the sentence that says so. */
  readonly evidence: string;
}

export interface Namesake extends NamedNode {
  readonly ties: readonly Tie[];
  /** Names of the people that a sentence names with this one. */
  readonly companions: readonly string[];
}

/** What two may have in common; equal keys are the same thing. */
interface Mark {
  readonly kind: ReasonKind;
  readonly key: string;
  readonly word: string;
}

export type WholesOf = (body: string) => readonly {readonly id: string; readonly name: string}[];

const marksOfTie = (
  {body, bodyName, title}: Tie,
  wholesOf: WholesOf,
  {isCrowd, isRelative}: NameSense,
): Mark[] => {
  if (body === null) return [{kind: 'title', key: `title ${title}`, word: title}];
  const untold: Mark = {kind: 'title', key: `title ${title}`, word: title};
  if (isCrowd(bodyName)) return [];
  if (isRelative(bodyName)) {
    return [{kind: 'words', key: `words ${bodyName}${title}`, word: bodyName + title}, untold];
  }
  return [
    {kind: 'body', key: `body ${body}`, word: bodyName},
    {kind: 'unit', key: `unit ${body}`, word: bodyName},
    ...wholesOf(body)
      .filter(({name}) => !isCrowd(name) && !isRelative(name))
      .map(({id, name}): Mark => ({kind: 'unit', key: `unit ${id}`, word: name})),
    untold,
  ];
};

interface Marked {
  readonly person: Namesake;
  readonly mark: Mark;
}

/** The first with each of the others, so that many of one name do not make a square of pairs. */
const starOf = (marked: readonly Marked[]): [Namesake, Namesake, Mark][] => {
  const [first, ...others] = marked;
  return first === undefined ? [] : others.map(({person, mark}) => [first.person, person, mark]);
};

const hasNoBody = ({ties}: Namesake): boolean => ties.every(({body}) => body === null);

/** A title in two bodies says nothing, and what is in a body is in its whole. */
const counts = (a: Namesake, b: Namesake, kinds: ReadonlySet<ReasonKind>, kind: ReasonKind) =>
  kind === 'title' ? hasNoBody(a) || hasNoBody(b) : !(kind === 'unit' && kinds.has('body'));

const reasonsOf = (a: Namesake, b: Namesake, marks: readonly Mark[]): Reason[] => {
  const kinds = new Set(marks.map(({kind}) => kind));
  return [...groupBy(marks, ({kind}) => kind)]
    .filter(([kind]) => counts(a, b, kinds, kind))
    .map(([kind, of]) => ({kind, words: [...new Set(of.map(({word}) => word))].sort()}));
};

/** Candidates among people who all have one name. */
export const personCandidates = (
  namesakes: readonly Namesake[],
  wholesOf: WholesOf,
  sense: NameSense,
): Candidate[] => {
  const marked = namesakes
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap((person): Marked[] => {
      const marks = [
        ...person.ties.flatMap(tie => marksOfTie(tie, wholesOf, sense)),
        ...person.companions.map((name): Mark => ({kind: 'with', key: `with ${name}`, word: name})),
      ];
      const unique = new Map(marks.map(mark => [mark.key, mark]));
      return [...unique.values()].map(mark => ({person, mark}));
    });
  const stars = [...groupBy(marked, ({mark}) => mark.key).values()].flatMap(starOf);
  return [...groupBy(stars, ([a, b]) => `${a.id} ${b.id}`).values()].flatMap(common => {
    const [[a, b] = []] = common;
    if (a === undefined || b === undefined) return [];
    const reasons = reasonsOf(
      a,
      b,
      common.map(([, , mark]) => mark),
    );
    const sure = reasons.some(({kind}) => kind === 'body');
    return reasons.length === 0 ? [] : [{label: 'Person', sure, nodes: [a, b], reasons}];
  });
};
