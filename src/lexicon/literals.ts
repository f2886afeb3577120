import {Trie} from './trie';

/** Tells of the text at hand which clauses hold one of their words. */
interface Reader {
  readonly read: (text: string) => void;
  readonly holds: (clause: number) => boolean;
}

const buildReader = (clauses: readonly (readonly string[])[]): Reader => {
  const clausesOf = new Map<string, number[]>();
  clauses.forEach((words, clause) => {
    for (const word of words) {
      const known = clausesOf.get(word);
      if (known) known.push(clause);
      else clausesOf.set(word, [clause]);
    }
  });
  const trie = new Trie([...clausesOf.keys()]);
  const clausesAt = [...clausesOf.values()];
  // The number of the text that a word or a clause was last seen in, so that nothing is to be cleared.
  const wordSeen = new Int32Array(clausesAt.length);
  const clauseSeen = new Int32Array(clauses.length);
  let now = 0;

  const see = (word: number): void => {
    if (wordSeen[word] === now) return;
    wordSeen[word] = now;
    for (const clause of clausesAt[word] ?? []) clauseSeen[clause] = now;
  };
  const read = (text: string): void => {
    now += 1;
    let node = 0;
    for (let place = 0; place < text.length; place++) {
      node = trie.step(node, text.charCodeAt(place));
      for (let hit = trie.firstHit(node); hit !== 0; hit = trie.nextHit(hit)) see(trie.wordAt(hit));
    }
  };
  return {read, holds: clause => clauseSeen[clause] === now};
};

/** Lists of words, clauses, that are looked for together in one pass over a text. */
export class Literals {
  private readonly clauses: (readonly string[])[] = [];
  private reader: Reader | null = null;
  private last: string | null = null;

  /** The number of the new clause. */
  add(words: readonly string[]): number {
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
