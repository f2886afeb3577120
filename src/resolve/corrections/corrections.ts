/** Applies the lines of a user to what one article says. */
import {TupuError} from '../../article/error';
import {groupBy} from '../../article/group-by';
import type {EntityLabel} from '../../article/facts';
import {contentId} from '../../article/identity';
import {canonicalName} from '../canonical-name';
import {unite} from '../unite';
import {correctionText, referenceText} from './correction';
import type {Correction, Reference} from './correction';
import {identitiesOf, type Identity} from './identities';

/** Whether what stands behind @ is meant; `vague`: two that are meant so decide nothing. */
export interface Test {
  readonly holds: (at: string) => boolean;
  readonly vague?: boolean;
}

export interface Corrections {
  /** The lines on which an article with these names may depend. */
  readonly on: (names: Iterable<string>) => readonly string[];
  /** False where no line has any of the names, which is the rule. */
  readonly speaksOf: (names: Iterable<string>) => boolean;
  /**
   * Who is meant by these names of one thing, by the first test that holds for any; a bare name
   * comes last. Null where no line speaks of it. Throws FACTS_INVALID where two are meant.
   */
  readonly identify: (
    names: readonly string[],
    tests: readonly Test[],
    article: string,
  ) => Identity | null;
  /** The name that the lines give a body of this bare name. */
  readonly mainName: (name: string) => string;
  /** True for the id of a person whom lines join and none keeps apart: a body in common may add to them. */
  readonly isOpen: (person: string) => boolean;
}

/** The id of what lines settle: what they name first, so all articles and loads agree on it. */
export const idOfIdentity = (label: EntityLabel, {main: {name, at}}: Identity): string =>
  contentId(label, canonicalName(name), ...(at === null ? [] : ['@', canonicalName(at)]));

const ambiguous = (article: string, meant: readonly Identity[]): TupuError => {
  const [a = '', b = a] = meant.map(({main}) => `"${referenceText(main)}"`);
  const places = new Set(meant.flatMap(identity => identity.lines.map(({place}) => place)));
  const lines = [...places].join(', ');
  const line = `${a.slice(1, -1)} = ${meant[0]?.main.name ?? ''} @ ${article}`;
  return new TupuError(
    'FACTS_INVALID',
    {
      en: `Article ${article} names both ${a} and ${b}, which are two by ${lines}.`,
      zh: `文章 ${article} 同时提到 ${a} 和 ${b}，而 ${lines} 说两者不同。`,
    },
    {
      en: `Say who is meant there, \`same: ${line}\`, or take a line out.`,
      zh: `请写明文中所指：\`同一：${line}\`，或删去一行。`,
    },
  );
};

/** Of several that are meant, those that settle somebody or are kept apart. */
const oneOf = (found: readonly Identity[], vague: boolean, article: string): Identity | null => {
  const settling = found.filter(({settles}) => settles);
  const against = found.filter(({apartFrom}) => found.some(other => apartFrom.has(other)));
  const meant = settling.length > 1 ? settling : against;
  if (meant.length > 1) {
    if (vague) return null;
    throw ambiguous(article, meant);
  }
  return settling[0] ?? found[0] ?? null;
};

/** By every name the lines that hang together with it, in the order they were given. */
const linesByName = (given: readonly Correction[]) => {
  const named = given.map(({of}) => of.map(({name}) => canonicalName(name)));
  const root = unite(
    named.flat(),
    named.flatMap(([first = '', ...others]) =>
      others.map((other): [string, string] => [first, other]),
    ),
  );
  const texts = groupBy(
    given.map((line, index) => ({text: correctionText(line), root: root(named[index]?.[0] ?? '')})),
    line => line.root,
  );
  const names = new Set(named.flat());
  return (name: string): string[] =>
    names.has(name) ? (texts.get(root(name)) ?? []).map(({text}) => text) : [];
};

export const correctionsOf = (
  given: readonly Correction[],
  tell: (error: TupuError) => void,
): Corrections => {
  const identities = identitiesOf(given, tell);
  const byName = groupBy(identities, ([{name}]) => canonicalName(name));
  const linesOn = linesByName(given);
  const open = new Set(
    identities
      .filter(([, {settles, apartFrom}]) => settles && apartFrom.size === 0)
      .map(([, identity]) => idOfIdentity('Person', identity)),
  );
  const meantBy = (
    candidates: readonly (readonly [Reference, Identity])[],
    holds: (at: string | null) => boolean,
  ): Identity[] => [
    ...new Set(candidates.filter(([{at}]) => holds(at)).map(([, identity]) => identity)),
  ];
  return {
    on: names => [...new Set(Array.from(names, canonicalName).flatMap(linesOn))],
    speaksOf: names =>
      byName.size > 0 && Array.from(names).some(name => byName.has(canonicalName(name))),
    identify: (names, tests, article) => {
      const candidates = [...new Set(names.map(canonicalName))].flatMap(
        name => byName.get(name) ?? [],
      );
      for (const {holds, vague = false} of candidates.length === 0 ? [] : tests) {
        const found = meantBy(candidates, at => at !== null && holds(at));
        if (found.length > 0) return oneOf(found, vague, article);
      }
      return oneOf(
        meantBy(candidates, at => at === null),
        false,
        article,
      );
    },
    mainName: name => {
      const bare = (byName.get(canonicalName(name)) ?? []).find(([{at}]) => at === null);
      return bare === undefined ? name : bare[1].main.name;
    },
    isOpen: person => open.has(person),
  };
};

export const NO_CORRECTIONS: Corrections = correctionsOf([], () => undefined);
