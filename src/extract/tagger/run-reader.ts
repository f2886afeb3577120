import type {Share} from './blocks';

/** Marks the last entry of a run. */
export const LAST_ENTRY = 0x80;

/** Reads the runs of a weights' file; a RangeError says that it ends too early. */
export class RunReader {
  constructor(
    private readonly bytes: Uint8Array,
    private at: number,
    private readonly shares: readonly Share[],
  ) {}

  private byte(): number {
    const byte = this.bytes[this.at++];
    if (byte === undefined) throw new RangeError('no byte left');
    return byte;
  }

  bytesLeft(): number {
    return this.bytes.length - this.at;
  }

  /** A uint32, lowest byte first; every run that it counts takes a byte at least. */
  count(): number {
    const count =
      this.byte() + this.byte() * 0x100 + this.byte() * 0x10000 + this.byte() * 0x1000000;
    if (count > this.bytesLeft()) throw new RangeError('more runs than bytes');
    return count;
  }

  /** Seven bits a byte, the lowest first; the highest bit says that more follow. */
  number(): number {
    let value = 0;
    for (let factor = 1; ; factor *= 0x80) {
      const byte = this.byte();
      value += (byte & 0x7f) * factor;
      if (byte < 0x80) return value;
    }
  }

  /** Adds the weights of a run to its blocks from `base` on. */
  addWeights(blocks: Float64Array, base: number): void {
    for (let place = 0; place < LAST_ENTRY;) {
      place = this.byte();
      const weight = (this.byte() << 24) >> 24;
      const share = this.shares[place & (LAST_ENTRY - 1)];
      if (share === undefined) throw new RangeError('no such place');
      for (let block = base + share.first; block < base + share.behind; block++)
        blocks[block] = (blocks[block] ?? 0) + weight * share.factor;
    }
  }
}
