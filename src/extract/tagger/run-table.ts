/** Open addressing over typed arrays: key (below 2^48) -> a number above zero. */
export class RunTable {
  private readonly mask: number;
  private readonly keys: Float64Array;
  private readonly values: Int32Array;

  /** At most `count` keys will be set. */
  constructor(count: number) {
    let size = 16;
    while (size < count * 2) size *= 2;
    this.mask = size - 1;
    this.keys = new Float64Array(size);
    this.values = new Int32Array(size);
  }

  set(key: number, value: number): void {
    const place = this.placeOf(key);
    this.keys[place] = key;
    this.values[place] = value;
  }

  /** 0 for a key that was never set. */
  get(key: number): number {
    return this.values[this.placeOf(key)] ?? 0;
  }

  /** Where the key stands or would stand. */
  private placeOf(key: number): number {
    const {mask, keys, values} = this;
    // The low and the high half of the key by turns: | 0 alone would drop the high one.
    let hash = Math.imul((key | 0) ^ Math.imul((key / 0x10000) | 0, 0x9e3779b1), 0x85ebca6b);
    hash ^= hash >>> 15;
    let place = hash & mask;
    while (values[place] !== 0 && keys[place] !== key) place = (place + 1) & mask;
    return place;
  }
}
