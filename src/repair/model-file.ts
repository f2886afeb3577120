/**
 * The character model as one file: a tree of arrays, so that reading it is a few array views.
 * Costs are -ln(p) in sixteenths, one byte each: finer steps changed no choice in the evaluation.
 */
import {brotliDecompressSync} from 'node:zlib';
import {TupuError} from '../article/error';
import {PACKAGE_DAMAGED} from '../lexicon/data-file';

export const COST_STEP = 1 / 16;
const FORMAT = 0x54435032; // TCP2: tupu, characters, pruned, second form
const HEADER = 3;

/** Runs of one length; a run is the child of the run without its last character. */
export interface Layer {
  /** Runs of the layer before -> their children: `start[i]` to `start[i + 1]`, ascending by id. */
  readonly start: Uint32Array;
  /** Id of the last character. */
  readonly next: Uint16Array;
  /** Of the last character after the others. */
  readonly cost: Uint8Array;
  /** Of leaving this context for the shorter one. */
  readonly backoff: Uint8Array;
}

export interface ModelArrays {
  /** Token of id i + 1; id 0 is any character outside the vocabulary. */
  readonly tokens: string;
  readonly layers: readonly Layer[];
}

const invalid = (found: number): TupuError =>
  new TupuError(
    'DATA_INVALID',
    {
      en: `data/repair/characters.model begins with ${found}, not with ${FORMAT}`,
      zh: `data/repair/characters.model 的开头是 ${found}，应为 ${FORMAT}`,
    },
    PACKAGE_DAMAGED,
  );

/** Arrays of 4, 2 and 1 bytes an element stand in this order, so that each begins aligned. */
export const decodeModel = (file: Uint8Array): ModelArrays => {
  const {buffer} = Uint8Array.from(brotliDecompressSync(file));
  const [format = 0, tokens = 0, depth = 0] = new Uint32Array(buffer, 0, HEADER);
  if (format !== FORMAT) throw invalid(format);
  const sizes = [...new Uint32Array(buffer, HEADER * 4, depth)];
  let at = (HEADER + depth) * 4;
  const take = <T extends {readonly byteLength: number}>(
    make: new (buffer: ArrayBuffer, offset: number, length: number) => T,
    length: number,
  ): T => {
    const view = new make(buffer, at, length);
    at += view.byteLength;
    return view;
  };
  const starts = sizes.map((_, index) => take(Uint32Array, (sizes[index - 1] ?? 1) + 1));
  const text = String.fromCharCode(...take(Uint16Array, tokens));
  const nexts = sizes.map(size => take(Uint16Array, size));
  const layers = nexts.map((next, index) => ({
    start: starts[index] ?? new Uint32Array(),
    next,
    cost: take(Uint8Array, next.length),
    backoff: take(Uint8Array, next.length),
  }));
  return {tokens: text, layers};
};

const bytesOf = (array: Uint32Array | Uint16Array | Uint8Array): Uint8Array =>
  new Uint8Array(array.buffer, array.byteOffset, array.byteLength);

export const encodeModel = ({tokens, layers}: ModelArrays): Uint8Array =>
  Buffer.concat(
    [
      Uint32Array.of(FORMAT, tokens.length, layers.length),
      Uint32Array.from(layers, layer => layer.next.length),
      ...layers.map(layer => layer.start),
      Uint16Array.from(tokens, char => char.charCodeAt(0)),
      ...layers.map(layer => layer.next),
      ...layers.flatMap(layer => [layer.cost, layer.backoff]),
    ].map(bytesOf),
  );
