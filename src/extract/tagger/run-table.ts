/** Ints of a slot: high and low part of the key, which blocks there are, where they begin. */
const SLOT = 4;

/**
 * Weights of runs that have few: of each run only the blocks that are not zero. Open addressing
 * over a typed array; a key has 32 and 16 bits.
 */
export class RunTable {
  private readonly mask: number;
  /** Key and value side by side: one look at memory finds both. */
  private readonly slots: Int32Array;
  /** A bit for some keys each, zero where none was set: small enough to stay near the processor. */
  private readonly filter: Int32Array;
  private blocks: Float64Array;
  private used = 0;

  /** At most so many runs and blocks will be set. */
  constructor(runs: number, blocks: number) {
    let size = 32;
    while (size < runs * 2) size *= 2;
    this.mask = size - 1;
    this.slots = new Int32Array(size * SLOT);
    this.filter = new Int32Array(size / 8);
    this.blocks = new Float64Array(blocks);
  }

  /** Sets the blocks of a run, at most 32. */
  set(high: number, low: number, row: Float64Array): void {
    const first = this.used;
    let present = 0;
    for (let place = 0; place < row.length; place++) {
      const block = row[place] ?? 0;
      if (block === 0) continue;
      present |= 1 << place;
      this.blocks[this.used++] = block;
    }
    if (present === 0) return;
    const hash = hashOf(high, low);
    const word = this.wordOf(hash);
    this.filter[word] = (this.filter[word] ?? 0) | (1 << hash);
    const slot = this.slotOf(high, low, hash);
    this.slots[slot] = high;
    this.slots[slot + 1] = low;
    this.slots[slot + 2] = present;
    this.slots[slot + 3] = first;
  }

  /** No run will be set any more. */
  close(): this {
    this.blocks = this.blocks.slice(0, this.used);
    return this;
  }

  /** Adds the blocks of a run, if it is known, to sums from `base` on. */
  addTo(sums: Float64Array, base: number, high: number, low: number): void {
    const hash = hashOf(high, low);
    if (((this.filter[this.wordOf(hash)] ?? 0) & (1 << hash)) === 0) return;
    const {slots, blocks} = this;
    const slot = this.slotOf(high, low, hash);
    let from = slots[slot + 3] ?? 0;
    for (let present = slots[slot + 2] ?? 0; present !== 0; present &= present - 1) {
      const to = base + 31 - Math.clz32(present & -present);
      sums[to] = (sums[to] ?? 0) + (blocks[from++] ?? 0);
    }
  }

  private wordOf(hash: number): number {
    return (hash >>> 5) & (this.filter.length - 1);
  }

  /** Where the key stands or would stand. */
  private slotOf(high: number, low: number, hash: number): number {
    const {mask, slots} = this;
    for (let place = hash & mask; ; place = (place + 1) & mask) {
      const slot = place * SLOT;
      if ((slots[slot] === high && slots[slot + 1] === low) || slots[slot + 2] === 0) return slot;
    }
  }
}

const hashOf = (high: number, low: number): number => {
  const hash = Math.imul(Math.imul(high, 0x9e3779b1) ^ low, 0x85ebca6b);
  return hash ^ (hash >>> 15);
};
