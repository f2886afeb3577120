/** Why a row is wrong or missed, as far as it can be told from the other side's rows. */
import {related} from '../../src/eval/compare';
import {matchDocument} from '../../src/eval/match';
import {provenRows} from '../../src/eval/proof';
import type {Read} from './read';

export interface Mistake {
  readonly kind: string;
  readonly error: 'missed' | 'wrong';
  /** Of a missed row none. */
  readonly rule: string | null;
  readonly cause: string;
}

type Cause = (parts: readonly string[], others: readonly (readonly string[])[]) => string;

const has = (
  others: readonly (readonly string[])[],
  ...wanted: readonly (string | undefined)[]
): boolean =>
  others.some(other => wanted.every((part, at) => part === undefined || part === other[at]));

const ofName: Cause = ([name = ''], others) => {
  if (others.some(([other = '']) => other.includes(name))) return 'a longer name on the other side';
  if (others.some(([other = '']) => other !== '' && name.includes(other)))
    return 'a shorter name on the other side';
  return 'nothing like it on the other side';
};

const ofRole: Cause = ([person, body = '', title], others) => {
  const bodies = others
    .filter(([other, , otherTitle]) => other === person && otherTitle === title)
    .map(([, other = '']) => other);
  if (bodies.some(other => related(other, body))) return 'the body in a longer or shorter form';
  if (has(others, person, undefined, title))
    return body === '' ? 'a body on the other side, none here' : 'another body';
  if (has(others, person, body)) return 'another title of the same body';
  return has(others, person) ? 'a post more of the person' : 'no post of the person';
};

const ofRelation: Cause = ([subject, predicate = '', object], others) => {
  const how = has(others, subject, undefined, object)
    ? 'another relation of the two'
    : has(others, subject, predicate)
      ? 'another object'
      : has(others, undefined, predicate, object)
        ? 'another subject'
        : 'nothing like it on the other side';
  return `${predicate}: ${how}`;
};

const CAUSES: Readonly<Record<string, Cause>> = {
  person: ofName,
  organization: ofName,
  area: ofName,
  role: ofRole,
  relation: ofRelation,
  event: ofName,
};

const mistakesOf = ({names, predicted, facts}: Read): Mistake[] => {
  const rules = new Map(provenRows(facts).map(({kind, row, rule}) => [`${kind}\t${row}`, rule]));
  const outcomes = matchDocument(names, predicted);
  return Object.entries(CAUSES).flatMap(([kind, cause]) => {
    const {hits = [], missed = [], wrong = []} = outcomes.get(kind) ?? {};
    const split = (rows: readonly string[]): string[][] => rows.map(row => row.split('|'));
    const gold = split([...hits.map(([row]) => row), ...missed]);
    const found = split([...hits.map(([, row]) => row), ...wrong]);
    return [
      ...split(wrong).map((parts, at) => ({
        kind,
        error: 'wrong' as const,
        rule: rules.get(`${kind}\t${wrong[at] ?? ''}`) ?? null,
        cause: cause(parts, gold),
      })),
      ...split(missed).map(parts => ({
        kind,
        error: 'missed' as const,
        rule: null,
        cause: cause(parts, found),
      })),
    ];
  });
};

export interface Counted {
  readonly what: readonly string[];
  readonly count: number;
}

/** The commonest first; what is counted alike stands in the order of its words. */
export const commonest = (items: readonly (readonly string[])[]): Counted[] => {
  const counts = new Map<string, Counted>();
  for (const what of items) {
    const key = what.join('\t');
    counts.set(key, {what, count: (counts.get(key)?.count ?? 0) + 1});
  }
  return [...counts.values()].sort(
    (a, b) => b.count - a.count || (a.what.join('\t') < b.what.join('\t') ? -1 : 1),
  );
};

export const mistakes = (read: readonly Read[]): Mistake[] => read.flatMap(mistakesOf);

/** Bodies found by name whose type is not the annotated one. */
export const confusions = (read: readonly Read[]): Counted[] =>
  commonest(
    read.flatMap(({names, predicted}) => {
      const types = new Map(names.organizations.map(({name, type}) => [name, type]));
      return predicted.organizations.flatMap(({name, type}) => {
        const wanted = types.get(name);
        return wanted === undefined || wanted === type ? [] : [[wanted, type]];
      });
    }),
  );
