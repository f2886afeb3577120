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

/** Null where the graph speaks against it. */
export const bodyCandidate = (
  {full, short, form, more, rivals}: NamePair,
  of: (id: string) => Surroundings,
): Candidate | null => {
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
  return {
    label: full.label,
    sure: isSupported && rivals.length === 0,
    // The node goes by the first name, and 中共 is said when it is to be said in full.
    nodes: form === 'party' ? [short, full] : [full, short],
    reasons,
  };
};
