/** Edges in an open-addressed hash table: one typed array instead of a Map per node. */
class Edges {
  private readonly mask: number;
  private readonly keys: Float64Array;
  private readonly targets: Int32Array;
  /** Of each node some bits of the units that lead on: most do not, and one look says so. */
  private readonly units: Int32Array;
  /** Of the root a bit for every unit. */
  private readonly rootUnits = new Int32Array(0x10000 / 32);

  /** @param count most edges there can be */
  constructor(count: number) {
    let size = 16;
    while (size < count * 2) size *= 2;
    this.mask = size - 1;
    this.keys = new Float64Array(size);
    this.targets = new Int32Array(size);
    this.units = new Int32Array(count);
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
    const units = node === 0 ? this.rootUnits[unit >> 5] : this.units[node];
    if (((units ?? 0) & (1 << unit)) === 0) return 0;
    return this.targets[this.slot(node, unit)] ?? 0;
  }

  set(node: number, unit: number, target: number): void {
    const slot = this.slot(node, unit);
    this.keys[slot] = node * 65536 + unit + 1;
    this.targets[slot] = target;
    const [units, at] = node === 0 ? [this.rootUnits, unit >> 5] : [this.units, node];
    units[at] = (units[at] ?? 0) | (1 << unit);
  }
}

const at = (array: Int32Array, index: number): number => array[index] ?? 0;

/** The automaton of Aho and Corasick in flat arrays; node 0 is the root. */
export class Trie {
  private readonly edges: Edges;
  private readonly depths: Int32Array;
  private readonly words: Int32Array;
  private readonly fail: Int32Array;
  private readonly shorter: Int32Array;

  /** @param words without empty ones and without doubles */
  constructor(words: readonly string[]) {
    const most = words.reduce((sum, word) => sum + word.length, 1);
    this.edges = new Edges(most);
    this.depths = new Int32Array(most);
    this.words = new Int32Array(most).fill(-1);
    this.fail = new Int32Array(most);
    this.shorter = new Int32Array(most);
    const parent = new Int32Array(most);
    const unitOf = new Uint16Array(most);
    let count = 1;
    words.forEach((text, index) => {
      let node = 0;
      for (let place = 0; place < text.length; place++) {
        const unit = text.charCodeAt(place);
        let child = this.edges.get(node, unit);
        if (child === 0) {
          child = count++;
          this.edges.set(node, unit, child);
          parent[child] = node;
          unitOf[child] = unit;
          this.depths[child] = place + 1;
        }
        node = child;
      }
      this.words[node] = index;
    });
    for (const node of byDepth(this.depths, count)) {
      const above = at(parent, node);
      if (above !== 0) this.fail[node] = this.step(at(this.fail, above), unitOf[node] ?? 0);
      this.shorter[node] = this.firstHit(at(this.fail, node));
    }
  }

  /** Node after reading one more code unit. */
  step(from: number, unit: number): number {
    for (let node = from; ; node = at(this.fail, node)) {
      const child = this.edges.get(node, unit);
      if (child !== 0 || node === 0) return child;
    }
  }

  /** Longest word that ends at `node`: the node of its last character, 0 for none. */
  firstHit(node: number): number {
    return at(this.words, node) < 0 ? at(this.shorter, node) : node;
  }

  /** Next shorter word that ends where the one at `node` does, 0 for none. */
  nextHit(node: number): number {
    return at(this.shorter, node);
  }

  /** Index of the word whose last character is `node`, -1 when none ends there. */
  wordAt(node: number): number {
    return at(this.words, node);
  }

  /** Code units from the root. */
  depth(node: number): number {
    return at(this.depths, node);
  }
}

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
