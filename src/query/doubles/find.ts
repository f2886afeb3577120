/** Nodes of a store that may be one person or body, the surest first. */
import {groupBy} from '../../article/group-by';
import type {Run} from '../../store/run';
import {bodyDouble, withKin, type BodyDouble} from './bodies';
import {namePairs} from './body-names';
import type {Candidate, DoubleLabel, NamedNode, NameSense} from './double';
import {personCandidates, type Namesake} from './persons';
import {countNodes, readNames, readNamesakes, readSurroundings} from './read';

const bodiesOf = async (run: Run, label: DoubleLabel, sense: NameSense): Promise<BodyDouble[]> => {
  const pairs = namePairs(await readNames(run, label), sense);
  const surroundings = await readSurroundings(
    run,
    label,
    pairs.flatMap(({full, short}) => [full.id, short.id]),
  );
  return pairs.flatMap(pair => bodyDouble(pair, surroundings) ?? []);
};

/** The names that a line `apart` of the user's keeps from each other; see `correctionText`. */
const keptApart = ({correctedBy}: NamedNode): Map<string, string[]> =>
  new Map(
    correctedBy
      .split('\n')
      .filter(line => line.startsWith('apart: '))
      .map(line => [
        line,
        line
          .slice('apart: '.length)
          .replace(/ # .*$/u, '')
          .split(' ≠ '),
      ]),
  );

/** A line has both, or it has one and the bare name of the other. */
const isToldApart = ({nodes: [a, b]}: Candidate): boolean => {
  const [ofA, ofB] = [keptApart(a), keptApart(b)];
  return (
    [...ofA.keys()].some(line => ofB.has(line)) ||
    [...ofA.values()].some(names => names.includes(b.name)) ||
    [...ofB.values()].some(names => names.includes(a.name))
  );
};

const bodiesServed = ({ties}: Namesake): string[] => ties.flatMap(({body}) => body ?? []);

interface Persons {
  readonly candidates: readonly Candidate[];
  readonly namesakes: ReadonlyMap<string, Namesake>;
}

const pairKey = (a: string, b: string): string => [a, b].sort().join(' ');

/** Whom the bodies join when they are one need not be joined once more. */
const personsOf = async (
  run: Run,
  sense: NameSense,
  bodies: readonly Candidate[],
): Promise<Persons> => {
  const byName = groupBy(await readNames(run, 'Person'), ({name}) => name);
  const several = [...byName.values()].filter(({length}) => length > 1).flat();
  const {namesakes, wholesOf} = await readNamesakes(run, several);
  const joined = new Set(bodies.map(({nodes: [a, b]}) => pairKey(a.id, b.id)));
  const known = new Map(namesakes.map(each => [each.id, each]));
  const servedBy = ({id}: NamedNode): string[] => {
    const namesake = known.get(id);
    return namesake === undefined ? [] : bodiesServed(namesake);
  };
  const isJoined = ({nodes: [a, b]}: Candidate): boolean =>
    servedBy(a).some(one => servedBy(b).some(other => joined.has(pairKey(one, other))));
  const candidates = [...groupBy(namesakes, ({name}) => name).values()]
    .flatMap(group => personCandidates(group, wholesOf, sense))
    .filter(candidate => !isJoined(candidate));
  return {candidates, namesakes: known};
};

export interface Doubles extends Persons {
  /** Bodies and areas, then people; of each the surest first. */
  readonly candidates: readonly Candidate[];
}

const bySureness = (a: Candidate, b: Candidate): number =>
  Number(b.sure) - Number(a.sure) ||
  Number(a.label === 'Person') - Number(b.label === 'Person') ||
  b.reasons.length - a.reasons.length ||
  b.nodes[0].name.length - a.nodes[0].name.length ||
  (a.nodes.map(({id}) => id).join() < b.nodes.map(({id}) => id).join() ? -1 : 1);

export const findDoubles = async (run: Run, sense: NameSense): Promise<Doubles> => {
  const bodies = withKin([
    ...(await bodiesOf(run, 'Organization', sense)),
    ...(await bodiesOf(run, 'Place', sense)),
  ]);
  const {candidates, namesakes} = await personsOf(run, sense, bodies);
  const all = [...bodies, ...candidates].filter(candidate => !isToldApart(candidate));
  return {candidates: all.sort(bySureness), namesakes};
};

const LABELS = ['Organization', 'Place', 'Person'] as const satisfies readonly DoubleLabel[];

/** How many there are; null in a store with more names than `most`. */
export const countDoubles = async (
  run: Run,
  sense: NameSense,
  most: number,
): Promise<number | null> => {
  let names = 0;
  for (const label of LABELS) names += await countNodes(run, label);
  return names > most ? null : (await findDoubles(run, sense)).candidates.length;
};
