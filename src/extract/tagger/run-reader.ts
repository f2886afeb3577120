import type {Shares} from './blocks';

/** Marks the last entry of a run. */
export const LAST_ENTRY = 0x80;

/** Reads the runs of a weights' file; a RangeError says that it ends too early. */
export class RunReader {
  constructor(
    private readonly bytes: Uint8Array,
    private at: number,
    private readonly shares: Shares,
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

  /** Sets the blocks of a run, `width` of them from `base` on, to its weights. */
  readWeights(blocks: Float64Array, base: number, width: number): void {
    for (let block = base; block < base + width; block++) blocks[block] = 0;
    const {bytes} = this;
    const {first, behind, factor} = this.shares;
    let at = this.at;
    for (let entry = 0; entry < LAST_ENTRY; at += 2) {
      entry = bytes[at] ?? LAST_ENTRY;
      const place = entry & (LAST_ENTRY - 1);
      const added = (((bytes[at + 1] ?? 0) << 24) >> 24) * (factor[place] ?? 0);
      const end = base + (behind[place] ?? 0);
      for (let block = base + (first[place] ?? 0); block < end; block++)
        blocks[block] = (blocks[block] ?? 0) + added;
    }
    if (at > bytes.length) throw new RangeError('no byte left');
    this.at = at;
  }
}
