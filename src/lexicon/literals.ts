import {buildClauseScanner, type Clause} from './clauses';

/** Tells of the text at hand which clauses hold one of their words. */
interface Reader {
  readonly read: (text: string) => void;
  readonly holds: (clause: number) => boolean;
}

const buildReader = (clauses: readonly Clause[]): Reader => {
  const {words, clausesOf, scan} = buildClauseScanner(clauses);
  // The number of the text that a word or a clause was last seen in, so that nothing is to be cleared.
  const wordSeen = new Int32Array(words);
  const clauseSeen = new Int32Array(clauses.length);
  let now = 0;

  const see = (word: number): void => {
    if (wordSeen[word] === now) return;
    wordSeen[word] = now;
    for (const clause of clausesOf(word)) clauseSeen[clause] = now;
  };
  const read = (text: string): void => {
    now += 1;
    scan(text, see);
  };
  return {read, holds: clause => clauseSeen[clause] === now};
};

/** Clauses that are looked for together in one pass over a text. */
export class Literals {
  private readonly clauses: Clause[] = [];
  private reader: Reader | null = null;
  private last: string | null = null;

  /** The number of the new clause. */
  add(words: Clause): number {
    this.reader = null;
    this.last = null;
    return this.clauses.push(words) - 1;
  }

  /** Whether the text holds a word of each of these clauses; the text is read once until another comes. */
  holdsAll(text: string, clauses: readonly number[]): boolean {
    const reader = (this.reader ??= buildReader(this.clauses));
    if (this.last !== text) reader.read(text);
    this.last = text;
    return clauses.every(reader.holds);
  }
}
