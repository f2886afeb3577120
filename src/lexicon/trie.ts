/** The automaton of Aho and Corasick in flat arrays; node 0 is the root. */
interface Trie {
  /** Node after reading one more code unit. */
  readonly step: (node: number, unit: number) => number;
  /** Longest word that ends at `node`: the node of its last character, 0 for none. */
  readonly firstHit: (node: number) => number;
  /** Next shorter word that ends where the one at `node` does, 0 for none. */
  readonly nextHit: (node: number) => number;
  /** Index of the word whose last character is `node`, -1 when none ends there. */
  readonly wordAt: (node: number) => number;
  /** Code units from the root. */
  readonly depth: (node: number) => number;
}

/** Children of the root by their code unit: most characters begin no word, and one look says so. */
const UNITS = 0x10000;

/** Edges in an open-addressed hash table: one typed array instead of a Map per node. */
class Edges {
  private readonly mask: number;
  private readonly keys: Float64Array;
  private readonly targets: Int32Array;

  /** @param count most edges there can be */
  constructor(count: number) {
    let size = 16;
    while (size < count * 2) size *= 2;
    this.mask = size - 1;
    this.keys = new Float64Array(size);
    this.targets = new Int32Array(size);
  }

  /** Slot of the edge, or the free slot where it belongs. */
  private slot(node: number, unit: number): number {
    const key = node * 65536 + unit + 1;
    let slot = (Math.imul(node, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b)) >>> 0;
    slot = (slot ^ (slot >>> 15)) & this.mask;
    while (this.keys[slot] !== 0 && this.keys[slot] !== key) slot = (slot + 1) & this.mask;
    return slot;
  }

  /** Child of `node`, 0 for none. */
  get(node: number, unit: number): number {
    return this.targets[this.slot(node, unit)] ?? 0;
  }

  set(node: number, unit: number, target: number): void {
    const slot = this.slot(node, unit);
    this.keys[slot] = node * 65536 + unit + 1;
    this.targets[slot] = target;
  }
}

const at = (array: Int32Array, index: number): number => array[index] ?? 0;

/** @param words without empty ones and without doubles */
export const buildTrie = (words: readonly string[]): Trie => {
  const most = words.reduce((sum, word) => sum + word.length, 1);
  const edges = new Edges(most);
  const first = new Int32Array(UNITS);
  const parent = new Int32Array(most);
  const unitOf = new Uint16Array(most);
  const depth = new Int32Array(most);
  const word = new Int32Array(most).fill(-1);
  let count = 1;
  words.forEach((text, index) => {
    let node = 0;
    for (let place = 0; place < text.length; place++) {
      const unit = text.charCodeAt(place);
      let child = node === 0 ? at(first, unit) : edges.get(node, unit);
      if (child === 0) {
        child = count++;
        if (node === 0) first[unit] = child;
        else edges.set(node, unit, child);
        parent[child] = node;
        unitOf[child] = unit;
        depth[child] = place + 1;
      }
      node = child;
    }
    word[node] = index;
  });

  const fail = new Int32Array(count);
  const shorter = new Int32Array(count);
  const step = (from: number, unit: number): number => {
    for (let node = from; node !== 0; node = at(fail, node)) {
      const child = edges.get(node, unit);
      if (child !== 0) return child;
    }
    return at(first, unit);
  };
  const hitFrom = (node: number): number => (at(word, node) < 0 ? at(shorter, node) : node);
  for (const node of byDepth(depth, count)) {
    const above = at(parent, node);
    if (above !== 0) fail[node] = step(at(fail, above), unitOf[node] ?? 0);
    shorter[node] = hitFrom(at(fail, node));
  }
  return {
    step,
    firstHit: hitFrom,
    nextHit: node => at(shorter, node),
    wordAt: node => at(word, node),
    depth: node => at(depth, node),
  };
};

/** All nodes but the root, nearer ones first: a node's failure node must be finished before it. */
const byDepth = (depth: Int32Array, count: number): Int32Array => {
  const deepest = depth.reduce((a, b) => Math.max(a, b), 0);
  const next = new Int32Array(deepest + 2);
  for (let node = 1; node < count; node++)
    next[at(depth, node) + 1] = at(next, at(depth, node) + 1) + 1;
  for (let level = 1; level < next.length; level++)
    next[level] = at(next, level) + at(next, level - 1);
  const order = new Int32Array(count - 1);
  for (let node = 1; node < count; node++) {
    const level = at(depth, node);
    const place = at(next, level);
    order[place] = node;
    next[level] = place + 1;
  }
  return order;
};
