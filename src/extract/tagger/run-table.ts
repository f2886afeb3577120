/** Open addressing over typed arrays: key (below 2^48) -> a number above zero. */
export class RunTable {
  private readonly mask: number;
  private readonly keys: Float64Array;
  private readonly values: Int32Array;
  /** A bit for some keys each, zero where none was set: small enough to stay near the processor. */
  private readonly filter: Uint8Array;

  /** At most `count` keys will be set. */
  constructor(count: number) {
    let size = 16;
    while (size < count * 2) size *= 2;
    this.mask = size - 1;
    this.keys = new Float64Array(size);
    this.values = new Int32Array(size);
    this.filter = new Uint8Array(size / 2);
  }

  set(key: number, value: number): void {
    const hash = hashOf(key);
    const bit = hash & (this.filter.length * 8 - 1);
    this.filter[bit >> 3] = (this.filter[bit >> 3] ?? 0) | (1 << (bit & 7));
    const place = this.placeOf(key, hash);
    this.keys[place] = key;
    this.values[place] = value;
  }

  /** 0 for a key that was never set. */
  get(key: number): number {
    const hash = hashOf(key);
    const bit = hash & (this.filter.length * 8 - 1);
    if (((this.filter[bit >> 3] ?? 0) & (1 << (bit & 7))) === 0) return 0;
    return this.values[this.placeOf(key, hash)] ?? 0;
  }

  /** Where the key stands or would stand. */
  private placeOf(key: number, hash: number): number {
    const {mask, keys, values} = this;
    let place = hash & mask;
    while (values[place] !== 0 && keys[place] !== key) place = (place + 1) & mask;
    return place;
  }
}

/** The low and the high half of the key by turns: | 0 alone would drop the high one. */
const hashOf = (key: number): number => {
  const hash = Math.imul((key | 0) ^ Math.imul((key / 0x10000) | 0, 0x9e3779b1), 0x85ebca6b);
  return hash ^ (hash >>> 15);
};
