/**
 * Which person a name means. Namesakes are common and a wrong merge costs trust for good, so a
 * name alone never joins two articles: they must share a body the person serves, or serve two of
 * which one is part of the other.
 */
import {contentId} from '../article/identity';
import type {Known, KnownBody, KnownPerson} from './known';
import type {NameRules} from './names';

/** A person as one article speaks of them. */
export interface PersonHere {
  readonly name: string;
  /** In the order of reading. */
  readonly bodies: readonly KnownBody[];
  /** Tells namesakes apart for a reader where no body does: the post, or the article's title. */
  readonly description: string;
}

interface PersonIdentity {
  readonly id: string;
  readonly disambiguator: string;
}

/** A unit's full name begins with that of its whole; an area's name says nothing of the kind. */
const isUnitByName = (unit: KnownBody, whole: KnownBody): boolean =>
  unit.label === 'Organization' &&
  whole.label === 'Organization' &&
  unit.name.startsWith(whole.name);

const isPartOf = (part: KnownBody, whole: KnownBody, rules: NameRules): boolean =>
  part.wholes.includes(whole.id) || (!rules.isRelative(whole.name) && isUnitByName(part, whole));

export const related = (a: KnownBody, b: KnownBody, rules: NameRules): boolean =>
  a.id === b.id || isPartOf(a, b, rules) || isPartOf(b, a, rules);

/** How many of the bodies here tie the person to the known one. */
const shared = (here: PersonHere, known: KnownPerson, rules: NameRules): number => {
  const telling = (bodies: readonly KnownBody[]) => bodies.filter(({name}) => !rules.isCrowd(name));
  const theirs = telling(known.bodies);
  return telling(here.bodies).filter(body => theirs.some(other => related(body, other, rules)))
    .length;
};

/** The known person meant, or undefined. One that this article mentions already is preferred. */
const match = (
  here: PersonHere,
  namesakes: readonly KnownPerson[],
  article: string,
  rules: NameRules,
): KnownPerson | undefined => {
  const mine = (person: KnownPerson): boolean => person.mentionedIn.includes(article);
  const [best] = namesakes
    .map(person => ({person, ties: shared(here, person, rules)}))
    .filter(({ties}) => ties > 0)
    .sort(
      (a, b) =>
        Number(mine(b.person)) - Number(mine(a.person)) ||
        b.ties - a.ties ||
        (a.person.id < b.person.id ? -1 : 1),
    );
  // Without a shared body a person stays the same only while no other article speaks of them.
  return best?.person ?? namesakes.find(person => mine(person) && person.articles <= 1);
};

/**
 * The id of a new person is made from the first telling body (or the article), not from what the
 * store holds, so two loaders that do not see each other agree on it; the words that tell the
 * person from namesakes go with the id.
 */
const newIdentity = (
  here: PersonHere,
  taken: ReadonlySet<string>,
  article: string,
  rules: NameRules,
): PersonIdentity => {
  const anchor = here.bodies.find(({name}) => !rules.isCrowd(name) && !rules.isRelative(name));
  const id = contentId('Person', here.name, anchor?.id ?? article);
  const disambiguator = anchor?.name ?? here.description;
  return {id: taken.has(id) ? contentId('Person', here.name, article, id) : id, disambiguator};
};

export const identifyPerson = (
  here: PersonHere,
  known: Known,
  article: string,
  rules: NameRules,
  /** Of those whom lines of the user's settle: whether a body in common may add to them. */
  isOpen: (id: string) => boolean = () => false,
): PersonIdentity => {
  const namesakes = known.named(here.name);
  const free = namesakes.filter(({id, corrected}) => !corrected || isOpen(id));
  const found = match(here, free, article, rules);
  return found === undefined
    ? newIdentity(here, new Set(namesakes.map(({id}) => id)), article, rules)
    : {id: found.id, disambiguator: found.disambiguator ?? here.description};
};
