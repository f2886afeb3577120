/** Bodies and areas that may be one: by their names, and what the graph says of both. */
import type {Candidate, Reason} from './double';
import type {NamePair} from './body-names';

/** What the graph says of a body. */
export interface Surroundings {
  /** Names of the people who serve it. */
  readonly people: ReadonlySet<string>;
  /** Names of what it is part of or lies in. */
  readonly above: ReadonlySet<string>;
}

const isSameArea = (a: string, b: string): boolean => a.endsWith(b) || b.endsWith(a);

/** Two areas of one rank, so that what lies in one does not lie in the other. */
const isOtherArea = (a: string, b: string): boolean => a.at(-1) === b.at(-1) && !isSameArea(a, b);

export interface BodyDouble {
  readonly pair: NamePair;
  readonly candidate: Candidate;
}

/** Null where the graph speaks against it. */
export const bodyDouble = (pair: NamePair, of: (id: string) => Surroundings): BodyDouble | null => {
  const {full, short, form, more, rivals} = pair;
  const above = [...of(short.id).above];
  const lies = form === 'area' && above.some(area => isSameArea(area, more));
  if (form === 'area' && !lies && above.some(area => isOtherArea(area, more))) return null;
  const {people} = of(full.id);
  const shared = [...of(short.id).people].filter(name => people.has(name)).sort();
  const reasons: Reason[] = [
    {kind: form, words: [more]},
    ...(lies ? [{kind: 'lies', words: [short.name, more]} as const] : []),
    ...(shared.length > 0 ? [{kind: 'person', words: shared} as const] : []),
    ...(rivals.length > 0 ? [{kind: 'rivals', words: rivals} as const] : []),
  ];
  const isSupported = form === 'party' || lies || shared.length > 0;
  const candidate: Candidate = {
    label: full.label,
    sure: isSupported && rivals.length === 0,
    // The node goes by the first name, and 中共 is said when it is to be said in full.
    nodes: form === 'party' ? [short, full] : [full, short],
    reasons,
  };
  return {pair, candidate};
};

const beginnings = (name: string): string[] =>
  Array.from(name, (_, index) => name.slice(0, index + 1));

/** A street is one with the area in front when its offices are, and they when it is. */
export const withKin = (doubles: readonly BodyDouble[]): Candidate[] => {
  const sure = doubles.filter(({pair, candidate}) => pair.form === 'area' && candidate.sure);
  const key = ({more}: NamePair, name: string): string => `${more} ${name}`;
  const named = new Set(sure.map(({pair}) => key(pair, pair.short.name)));
  const begun = new Map(
    sure.flatMap(({pair}) =>
      beginnings(pair.short.name).map(name => [key(pair, name), pair.short.name]),
    ),
  );
  return doubles.map(({pair, candidate}) => {
    const {name} = pair.short;
    const kin =
      begun.get(key(pair, name)) ?? beginnings(name).find(each => named.has(key(pair, each)));
    return candidate.sure || pair.rivals.length > 0 || kin === undefined
      ? candidate
      : {...candidate, sure: true, reasons: [...candidate.reasons, {kind: 'kin', words: [kin]}]};
  });
};
