/** What every match of a pattern must hold, and how much of the text it can look at. */
export interface Needs {
  /** Of each clause one of its words stands in whatever the pattern matches or looks at beside it. */
  readonly clauses: readonly (readonly string[])[];
  /** Most characters from the first to the last that one match looks at. */
  readonly reach: number;
}

/** What is known of a part of a pattern. */
interface Part extends Needs {
  /** All that the part can match, when that is known and little. */
  readonly exact: readonly string[] | null;
}

/** More words than these are too many to tell texts apart. */
const MOST_WORDS = 400;
const MOST_COMBINED = 64;
const MOST_IN_CLASS = 64;
const LONGEST_CLASS = 200;

const EMPTY: Part = {exact: [''], clauses: [], reach: 0};
const anything = (reach: number): Part => ({exact: null, clauses: [], reach});
const longest = (words: readonly string[]): number =>
  words.reduce((length, word) => Math.max(length, word.length), 0);
const only = (words: readonly string[]): Part => ({
  exact: words,
  clauses: [],
  reach: longest(words),
});

const clausesOf = ({exact, clauses}: Part): readonly (readonly string[])[] =>
  exact === null || exact.includes('') ? clauses : [...clauses, exact];

const shortest = (clause: readonly string[]): number =>
  Math.min(...clause.map(word => word.length));

/** The clause that fewest texts fulfil: of long words, and few of them. */
export const rarest = (clauses: Needs['clauses']): readonly string[] | null =>
  clauses.toSorted((a, b) => shortest(b) - shortest(a) || a.length - b.length)[0] ?? null;

const combined = (starts: readonly string[], ends: readonly string[]): string[] =>
  starts.flatMap(start => ends.map(end => start + end));

const inSequence = (parts: readonly Part[]): Part => {
  // Words that stand one behind the other make longer ones, as long as they do not get too many.
  const runs: (readonly string[])[] = [['']];
  for (const {exact} of parts) {
    const run = runs.at(-1) ?? [''];
    if (exact === null) runs.push(['']);
    else if (run.length > 1 && run.length * exact.length > MOST_COMBINED) runs.push(exact);
    else runs[runs.length - 1] = combined(run, exact);
  }
  const clauses = parts.flatMap(part => part.clauses);
  const reach = parts.reduce((sum, part) => sum + part.reach, 0);
  const [exact = []] = runs;
  if (runs.length === 1) return {exact, clauses, reach};
  return {exact: null, clauses: [...clauses, ...runs.filter(run => !run.includes(''))], reach};
};

const oneOf = (parts: readonly Part[]): Part => {
  if (parts.length === 1) return parts[0] ?? EMPTY;
  const reach = Math.max(...parts.map(part => part.reach));
  const exact = parts.flatMap(part => part.exact ?? []);
  if (parts.every(part => part.exact !== null) && exact.length <= MOST_WORDS)
    return {exact: [...new Set(exact)], clauses: [], reach};
  const best = parts.map(part => rarest(clausesOf(part)));
  const words = [...new Set(best.flatMap(clause => clause ?? []))];
  const isKnown = best.every(clause => clause !== null) && words.length <= MOST_WORDS;
  return {exact: null, clauses: isKnown ? [words] : [], reach};
};

const repeated = (part: Part, least: number, most: number): Part => {
  if (least === 1 && most === 1) return part;
  // Nothing times without end is nothing.
  const reach = part.reach === 0 ? 0 : part.reach * most;
  if (least > 0) return {exact: null, clauses: clausesOf(part), reach};
  return most === 1 && part.exact !== null
    ? {exact: [...new Set([...part.exact, ''])], clauses: [], reach}
    : anything(reach);
};

const beside = (part: Part, isWanted: boolean): Part => ({
  exact: [''],
  clauses: isWanted ? clausesOf(part) : [],
  reach: part.reach,
});

const DIGITS = Array.from('0123456789');
const CONTROLS: Readonly<Record<string, string>> = {n: '\n', t: '\t', r: '\r', f: '\f', v: '\v'};

const CODE = /^\\[ux]\{?([0-9a-fA-F]+)\}?$/u;
const ATOM = '\\\\(?:[pPu]\\{[^}]*\\}|u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|k<[^>]+>|[^])|[^\\\\]';
const ONE = new RegExp(ATOM, 'uy');
const ITEM = new RegExp(`(?<first>${ATOM})(?:-(?<last>${ATOM}))?`, 'gu');
const CLASS = /\[(?<not>\^)?(?<items>(?:\\[^]|[^\]\\])*)\]/uy;
const QUANTIFIER = /(?:(?<sign>[*+?])|\{(?<least>\d+)(?<open>,(?<most>\d*))?\})\??/uy;
/** Words that are all a group holds: read at once, for lists of words are long. */
const WORDS = /[^\\[\](){}|^$.*+?]+(?:\|[^\\[\](){}|^$.*+?]+)*(?=\))/uy;
const OPENING = /\((?:\?(?:(?<look><?[=!])|:|<(?<name>[^>]+)>))?/uy;

/** Reads a pattern from left to right. */
class Reader {
  private at = 0;
  private readonly groupReach = new Map<string, number>();

  constructor(private readonly source: string) {}

  private take(sticky: RegExp): RegExpExecArray | null {
    sticky.lastIndex = this.at;
    const match = sticky.exec(this.source);
    if (match) this.at = sticky.lastIndex;
    return match;
  }

  alternatives(): Part {
    const words = this.take(WORDS)?.[0].split('|');
    if (words) return words.length > MOST_WORDS ? anything(longest(words)) : only(words);
    const parts = [this.sequence()];
    while (this.source[this.at] === '|') {
      this.at += 1;
      parts.push(this.sequence());
    }
    return oneOf(parts);
  }

  private sequence(): Part {
    const parts: Part[] = [];
    while (this.at < this.source.length && !/[|)]/u.test(this.source[this.at] ?? ''))
      parts.push(this.quantified());
    return inSequence(parts);
  }

  private quantified(): Part {
    const part = this.single();
    const match = this.take(QUANTIFIER);
    if (!match) return part;
    const {sign, least, open, most} = match.groups ?? {};
    if (sign !== undefined)
      return repeated(part, sign === '+' ? 1 : 0, sign === '?' ? 1 : Infinity);
    if (open === undefined) return repeated(part, Number(least), Number(least));
    return repeated(part, Number(least), most === '' ? Infinity : Number(most));
  }

  private single(): Part {
    const opening = this.take(OPENING);
    if (opening) return this.group(opening.groups ?? {});
    const list = this.take(CLASS);
    if (list) return classPart(list.groups?.items ?? '', list.groups?.not !== undefined);
    return this.atom(this.take(ONE)?.[0] ?? '');
  }

  private group({look, name}: Partial<Record<string, string>>): Part {
    const inner = this.alternatives();
    this.at += 1;
    if (name !== undefined) this.groupReach.set(name, inner.reach);
    return look === undefined ? inner : beside(inner, look.endsWith('='));
  }

  private atom(atom: string): Part {
    if (/^(?:\^|\$|\\[bB])$/u.test(atom)) return {...EMPTY, reach: 1};
    if (atom === '.') return anything(1);
    const group = /^\\(?:k<(.+)>|[1-9])$/u.exec(atom);
    if (group) return anything(this.groupReach.get(group[1] ?? '') ?? Infinity);
    const words = charactersOf(atom);
    return words === null ? anything(1) : only(words);
  }
}

/** The characters that one sign or escape stands for; null when they are many. */
const charactersOf = (atom: string): readonly string[] | null => {
  if (!atom.startsWith('\\')) return [atom];
  const code = CODE.exec(atom)?.[1];
  if (code !== undefined) return [String.fromCodePoint(parseInt(code, 16))];
  if (atom === '\\d') return DIGITS;
  const sign = atom.slice(1);
  return /^[sSwWDpP]/u.test(sign) ? null : [CONTROLS[sign] ?? sign];
};

const range = (first: string, last: string): string[] => {
  const [from, to] = [first, last].map(sign => sign.codePointAt(0) ?? 0) as [number, number];
  return Array.from({length: Math.min(to - from, MOST_IN_CLASS) + 1}, (_, step) =>
    String.fromCodePoint(from + step),
  );
};

/** `[…]`: its characters, when it lists a few. */
const classPart = (items: string, isNegated: boolean): Part => {
  if (isNegated || items.length > LONGEST_CLASS) return anything(1);
  const lists = Array.from(items.matchAll(ITEM), ({groups = {}}) => {
    const [first, last] = [groups.first, groups.last].map(atom =>
      atom === undefined ? [] : charactersOf(atom),
    );
    if (!first || !last) return null;
    return last.length > 0 ? range(first[0] ?? '', last[0] ?? '') : first;
  });
  const words = lists.flatMap(list => list ?? []);
  const isKnown = lists.every(list => list !== null) && words.length > 0;
  return isKnown && words.length <= MOST_IN_CLASS ? only(words) : anything(1);
};

/** What the pattern needs of a text, from its source; of one that ignores case nothing is known. */
export const needsOf = (pattern: RegExp): Needs => {
  if (pattern.ignoreCase) return {clauses: [], reach: Infinity};
  const part = new Reader(pattern.source).alternatives();
  return {clauses: clausesOf(part), reach: part.reach};
};
