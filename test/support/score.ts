/** How much of what a reader finds in articles the extraction finds, and how much of its own is right. */
import type {FlatDocument} from '../../src/extract/flat';
import type {GoldArticle} from './gold-document';

export interface Score {
  readonly hits: number;
  readonly found: number;
  readonly expected: number;
}

/** 0 to 1; of nothing found and nothing expected 1. */
export const f1 = ({hits, found, expected}: Score): number =>
  found + expected === 0 ? 1 : (2 * hits) / (found + expected);

const AREA = 'district_or_region';
type Names = Pick<FlatDocument, 'persons' | 'organizations' | 'roles' | 'relations' | 'events'>;

/** What counts as one item of a kind; equal texts are equal items. */
const ITEMS: Readonly<Record<string, (names: Names) => readonly (string | null)[][]>> = {
  person: ({persons}) => persons.map(name => [name]),
  organization: ({organizations}) =>
    organizations.filter(({type}) => type !== AREA).map(({name}) => [name]),
  'organization with type': ({organizations}) =>
    organizations.filter(({type}) => type !== AREA).map(({name, type}) => [name, type]),
  area: ({organizations}) =>
    organizations.filter(({type}) => type === AREA).map(({name}) => [name]),
  role: ({roles}) => roles.map(({person, org, title}) => [person, org, title]),
  'role with status': ({roles}) =>
    roles.map(({person, org, title, status}) => [person, org, title, status]),
  relation: ({relations}) =>
    relations.map(({subject, predicate, object}) => [subject, predicate, object]),
  event: ({events}) => events.map(({name, date}) => [name, date]),
};

/** Spaces, quotation marks and the width of signs are no part of a name. */
const plain = (text: string | null): string =>
  (text ?? '').normalize('NFKC').replace(/[\s"“”‘’「」『』]/gu, '');

const keys = (items: readonly (readonly (string | null)[])[]): Set<string> =>
  new Set(items.map(parts => parts.map(plain).join('|')));

const NOTHING: Score = {hits: 0, found: 0, expected: 0};

const compare = (before: Score, found: ReadonlySet<string>, expected: ReadonlySet<string>) => ({
  hits: before.hits + [...found].filter(key => expected.has(key)).length,
  found: before.found + found.size,
  expected: before.expected + expected.size,
});

const toNames = (gold: GoldArticle): Names => ({
  ...gold,
  roles: gold.roles.map(role => ({...role, status: role.status ?? 'current'})),
});

/** One score a kind, over all pairs together. */
export const scores = (
  pairs: readonly (readonly [gold: GoldArticle, found: FlatDocument])[],
): ReadonlyMap<string, Score> =>
  new Map(
    Object.entries(ITEMS).map(([kind, items]) => [
      kind,
      pairs.reduce(
        (sum, [gold, found]) => compare(sum, keys(items(found)), keys(items(toNames(gold)))),
        NOTHING,
      ),
    ]),
  );
