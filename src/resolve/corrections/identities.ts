/** Whom the lines of a user make one and whom they keep apart. */
import {TupuError} from '../../article/error';
import {unite} from '../unite';
import {correctionText, referenceKey, referenceText} from './correction';
import type {Correction, Reference} from './correction';

/** One person or body by the lines: a set of references that `same` joins, or one alone. */
export interface Identity {
  /** Named first: the node goes by it. */
  readonly main: Reference;
  readonly lines: readonly Correction[];
  /** False where only the bare name of an `apart` line is meant: that makes nobody one. */
  readonly settles: boolean;
  readonly apartFrom: ReadonlySet<Identity>;
}

interface Keyed {
  readonly line: Correction;
  readonly keys: readonly string[];
}

const firstPairs = <T>([first, ...others]: readonly T[]): [T, T][] =>
  first === undefined ? [] : others.map(other => [first, other]);

const allPairs = <T>(items: readonly T[]): [T, T][] =>
  items.flatMap((item, index) => items.slice(index + 1).map((other): [T, T] => [item, other]));

const contradiction = (line: Correction, joining: readonly Correction[]): TupuError => {
  const what = line.of.map(each => `"${referenceText(each)}"`).join(', ');
  return joining.length === 0
    ? new TupuError(
        'INPUT_FORMAT',
        {
          en: `${line.place}: ${what} names the same twice.`,
          zh: `${line.place}：${what} 是同一个。`,
        },
        {
          en: 'Say behind @ what tells the two apart: a body, a post or an article of each.',
          zh: '请在 @ 后写出能区分两者的机构、职务或文章。',
        },
      )
    : new TupuError(
        'INPUT_FORMAT',
        {
          en: `${line.place}: ${what} are one by ${joining.map(({place}) => place).join(', ')}.`,
          zh: `${line.place}：${joining.map(({place}) => place).join('、')} 说 ${what} 是同一个。`,
        },
        {en: 'Take out one of these lines.', zh: '请删去其中一行。'},
      );
};

/** In written order, each reference once. */
const referencesOf = (lines: readonly Keyed[]): Map<string, Reference> => {
  const found = new Map<string, Reference>();
  for (const {line, keys} of lines) {
    line.of.forEach((reference, index) => {
      const key = keys[index] ?? '';
      if (!found.has(key)) found.set(key, reference);
    });
  }
  return found;
};

/** Every reference of the lines with its identity; an `apart` line that contradicts is told and left out. */
export const identitiesOf = (
  given: readonly Correction[],
  tell: (error: TupuError) => void,
): readonly (readonly [Reference, Identity])[] => {
  const keyed = given.map((line): Keyed => ({line, keys: line.of.map(referenceKey)}));
  const references = referencesOf(keyed);
  const joining = keyed.filter(({line}) => line.kind === 'same');
  const root = unite(
    references.keys(),
    joining.flatMap(({keys}) => firstPairs(keys)),
  );
  const joined = new Set(joining.flatMap(({keys}) => keys));

  const isSound = ({line, keys}: Keyed): boolean => {
    const clash =
      line.kind === 'same' ? undefined : allPairs(keys).find(([a, b]) => root(a) === root(b));
    if (clash === undefined) return true;
    const guilty = joining.filter(other => root(other.keys[0] ?? '') === root(clash[0]));
    tell(
      contradiction(
        line,
        guilty.map(other => other.line),
      ),
    );
    return false;
  };

  const identities = new Map<
    string,
    Identity & {readonly lines: Correction[]; readonly apartFrom: Set<Identity>}
  >();
  for (const [key, main] of references) {
    if (!identities.has(root(key))) {
      const settles = joined.has(key) || main.at !== null;
      identities.set(root(key), {main, lines: [], settles, apartFrom: new Set()});
    }
  }
  for (const {line, keys} of keyed.filter(isSound)) {
    const named = [...new Set(keys.map(root))].flatMap(key => identities.get(key) ?? []);
    named.forEach(identity => identity.lines.push(line));
    if (line.kind === 'apart') {
      for (const [a, b] of allPairs(named)) {
        a.apartFrom.add(b);
        b.apartFrom.add(a);
      }
    }
  }
  return [...references].flatMap(([key, reference]) => {
    const identity = identities.get(root(key));
    return identity === undefined ? [] : [[reference, identity] as const];
  });
};

/** The words that say why, for the node. */
export const reasonOf = ({lines}: Identity): string =>
  [...new Set(lines.map(correctionText))].sort().join('\n');
