/** What is measured: the rows of each kind in a document, and when two rows say the same. */
import {alike, plain, related} from './compare';
import type {Names} from './names';

export interface Kind {
  readonly name: string;
  /** Rows of a document; of a prediction they may depend on the gold it is held against. */
  readonly rows: (names: Names, gold?: Names) => string[];
  readonly same: (gold: string, predicted: string) => boolean;
  /** A looser or stricter reading of another kind's rows: its errors are listed there. */
  readonly derived: boolean;
}

const AREA = 'district_or_region';

const row = (...parts: readonly (string | null)[]): string =>
  parts.map(part => part ?? '').join('|');

const bodies = ({organizations}: Names) => organizations.filter(({type}) => type !== AREA);

const roleRow = ({person, org, title}: Names['roles'][number]): string =>
  row(plain(person), plain(org), plain(title));

/** A predicted event that is like no dated event of the gold says nothing of dates. */
const datedEvents = ({events}: Names, gold?: Names): Names['events'] => {
  const dated = events.filter(({date}) => date !== null && date !== '');
  if (!gold) return dated;
  const known = datedEvents(gold).map(({name}) => plain(name));
  return dated.filter(({name}) => known.some(other => alike(other, plain(name))));
};

const equal = (a: string, b: string): boolean => a === b;

/** Applies `same` to the parts of two rows. */
const byParts =
  (same: (gold: readonly string[], predicted: readonly string[]) => boolean) =>
  (gold: string, predicted: string): boolean =>
    same(gold.split('|'), predicted.split('|'));

/** What they point at is an event or an honour, whose name has no firm bounds. */
const LOOSE_OBJECT: ReadonlySet<string | undefined> = new Set(['organized', 'attended', 'awarded']);

const sameRole = byParts(
  ([person, body = '', title], [otherPerson, otherBody = '', otherTitle]) =>
    person === otherPerson && title === otherTitle && related(body, otherBody),
);

const sameRelation = byParts(
  ([subject, predicate, object = ''], [otherSubject, otherPredicate, otherObject = '']) =>
    subject === otherSubject &&
    predicate === otherPredicate &&
    (object === otherObject || (LOOSE_OBJECT.has(predicate) && alike(object, otherObject))),
);

const sameDatedEvent = byParts(
  ([name = '', date], [otherName = '', otherDate]) => alike(name, otherName) && date === otherDate,
);

const kind = (
  name: string,
  rows: Kind['rows'],
  {same = equal, derived = false}: Partial<Pick<Kind, 'same' | 'derived'>> = {},
): Kind => ({name, rows, same, derived});

export const KINDS: readonly Kind[] = [
  kind('person', ({persons}) => persons.map(plain)),
  kind('organization', names => bodies(names).map(({name}) => plain(name))),
  kind('organization+type', names => bodies(names).map(({name, type}) => row(plain(name), type)), {
    derived: true,
  }),
  kind('area', ({organizations}) =>
    organizations.filter(({type}) => type === AREA).map(({name}) => plain(name)),
  ),
  kind('role', ({roles}) => roles.map(roleRow)),
  kind('role~', ({roles}) => roles.map(roleRow), {same: sameRole, derived: true}),
  kind('role+status', ({roles}) => roles.map(role => row(roleRow(role), role.status)), {
    derived: true,
  }),
  kind(
    'relation',
    ({relations}) =>
      relations.map(({subject, predicate, object}) =>
        row(plain(subject), predicate, plain(object)),
      ),
    {same: sameRelation},
  ),
  kind('event', ({events}) => events.map(({name}) => plain(name)), {same: alike}),
  kind(
    'event+date',
    (names, gold) => datedEvents(names, gold).map(({name, date}) => row(plain(name), date)),
    {same: sameDatedEvent},
  ),
];
