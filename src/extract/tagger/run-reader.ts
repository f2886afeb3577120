/** Reads the runs of a weights' file byte by byte; a RangeError says that it ends too early. */
export class RunReader {
  constructor(
    private readonly bytes: Uint8Array,
    private at: number,
  ) {}

  bytesLeft(): number {
    return this.bytes.length - this.at;
  }

  byte(): number {
    const byte = this.bytes[this.at++];
    if (byte === undefined) throw new RangeError('no byte left');
    return byte;
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
}
