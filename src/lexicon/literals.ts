import {ofLastTexts} from './last-text';
import {buildTrie} from './trie';

/** Ends of the words of each clause in a text, by the clause's number. */
type Found = ReadonlyMap<number, readonly number[]>;

const buildFinder = (clauses: readonly (readonly string[])[]): ((text: string) => Found) => {
  const clausesOf = new Map<string, number[]>();
  clauses.forEach((words, clause) => {
    for (const word of words) {
      const known = clausesOf.get(word);
      if (known) known.push(clause);
      else clausesOf.set(word, [clause]);
    }
  });
  const trie = buildTrie([...clausesOf.keys()]);
  const clausesAt = [...clausesOf.values()];
  return text => {
    const found = new Map<number, number[]>();
    let node = 0;
    for (let place = 0; place < text.length; place++) {
      node = trie.step(node, text.charCodeAt(place));
      for (let hit = trie.firstHit(node); hit !== 0; hit = trie.nextHit(hit))
        for (const clause of clausesAt[trie.wordAt(hit)] ?? []) {
          const ends = found.get(clause);
          if (ends) ends.push(place + 1);
          else found.set(clause, [place + 1]);
        }
    }
    return found;
  };
};

/** Lists of words, clauses, that are looked for together in one pass over a text. */
export class Literals {
  private readonly clauses: (readonly string[])[] = [];
  private find: ((text: string) => Found) | null = null;

  /** The number of the new clause. */
  add(words: readonly string[]): number {
    this.find = null;
    return this.clauses.push(words) - 1;
  }

  /** What stands in a text; read once for the last long and the last short text. */
  in(text: string): Found {
    this.find ??= ofLastTexts(buildFinder(this.clauses));
    return this.find(text);
  }
}
