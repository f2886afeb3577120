/** What the user's lines say of a group of the article at hand. */
import type {ArticleFacts, ArticleRecord} from '../../article/facts';
import {canonicalName} from '../canonical-name';
import type {Context} from '../context';
import type {Group} from '../group';
import {idOfIdentity, type Corrections, type Test} from './corrections';
import {reasonOf, type Identity} from './identities';

export interface Told {
  /** Null where a line only keeps it from another: it is what it is without the line. */
  readonly id: string | null;
  readonly name: string;
  /** What tells it from others of the name, where the lines say so. */
  readonly at: string | null;
  /** The lines, for the node. */
  readonly correctedBy: string;
}

/** True for the words, in any spelling. */
export const amongNames = (names: Iterable<string>): ((at: string) => boolean) => {
  const spelled = new Set(Array.from(names, canonicalName));
  return at => spelled.has(canonicalName(at));
};

const isArticle = ({id, docId, title, url}: ArticleRecord): Test => ({
  holds: amongNames([id, docId, ...[title, url].flatMap(name => name ?? [])]),
});

const identityOf = (
  names: readonly string[],
  tests: readonly Test[],
  article: ArticleRecord,
  corrections: Corrections,
): Identity | null => corrections.identify(names, [isArticle(article), ...tests], article.docId);

/** Null where no line speaks of it; after the article, the tests tell who is. */
export const toldOf = (
  {article, corrections}: Context,
  {members, canonical: {label}}: Group,
  tests: () => readonly Test[],
): Told | null => {
  const names = members.map(({name}) => name);
  if (!corrections.speaksOf(names)) return null;
  const identity = identityOf(names, tests(), article, corrections);
  if (identity === null) return null;
  const {name, at} = identity.main;
  return {
    id: identity.settles ? idOfIdentity(label, identity) : null,
    name: canonicalName(name),
    at,
    correctedBy: reasonOf(identity),
  };
};

/** The facts without those that join two names which the lines keep apart. */
export const withoutApart = (facts: ArticleFacts, corrections: Corrections): ArticleFacts => {
  const name = new Map(facts.entities.map(entity => [entity.id, entity.name]));
  const meant = (entity: string): Identity | null =>
    identityOf([name.get(entity) ?? ''], [], facts.article, corrections);
  const isDenied = (from: string, to: string): boolean => {
    const [a, b] = [meant(from), meant(to)];
    return a !== null && b !== null && a.apartFrom.has(b);
  };
  return corrections.speaksOf(name.values())
    ? {
        ...facts,
        facts: facts.facts.filter(({type, from, to}) => type !== 'SAME_AS' || !isDenied(from, to)),
      }
    : facts;
};
