/** Collects the true text, the changes and the place of every character in the raw text. */
import type {Change, ChangeKind, Repaired} from './change';
import type {Hypothesis} from './hypothesis';
import {reasonOf} from './reason';

type Draft = Omit<Change, 'reason' | 'from' | 'to'>;

/** A torn region is named after what tore it, not after the shift that followed. */
const RANK: Record<ChangeKind, number> = {
  'torn-by-note': 4,
  'torn-by-mark': 3,
  'shifted-bytes': 2,
  'pinyin-note': 1,
  traditional: 0,
};

const stronger = (a: ChangeKind | null, b: ChangeKind | null): ChangeKind | null =>
  a === null || (b !== null && RANK[b] > RANK[a]) ? b : a;

const chainOf = (last: Hypothesis): Hypothesis[] => {
  const chain: Hypothesis[] = [];
  for (let step = last; step.back !== null; step = step.back) chain.push(step);
  return chain.reverse();
};

export class Writer {
  readonly #codes: Uint16Array;
  readonly #from: Uint32Array;
  readonly #drafts: Draft[] = [];
  #length = 0;

  constructor(private readonly raw: string) {
    // A repaired text is shorter than its raw text; swallowed brackets and bytes lost without a
    // sign add characters, but never more than one for each raw character.
    this.#codes = new Uint16Array(2 * raw.length + 2);
    this.#from = new Uint32Array(2 * raw.length + 2);
  }

  /** A character of the raw text, as it was before a table changed it. */
  copy(code: number, at: number): void {
    const start = this.#length;
    this.#put(code, at);
    if (code === this.raw.charCodeAt(at)) return;
    this.#record({rawStart: at, rawEnd: at + 1, start, end: start + 1, kind: 'traditional'});
  }

  drop(rawStart: number, rawEnd: number): void {
    this.#record({rawStart, rawEnd, start: this.#length, end: this.#length, kind: 'pinyin-note'});
  }

  /** The steps of a search, cut where bytes and characters are in step again. */
  follow(last: Hypothesis): void {
    let kind: ChangeKind | null = null;
    let start = this.#length;
    let rawStart: number | null = null;
    for (const step of chainOf(last)) {
      rawStart ??= step.back?.end ?? step.end;
      kind = stronger(kind, step.kind);
      if (step.code !== 0) this.#put(step.code, step.from);
      if (step.pending !== 0) continue;
      this.#close({rawStart, rawEnd: step.end, start, end: this.#length}, kind);
      [kind, start, rawStart] = [null, this.#length, null];
    }
  }

  finish(): Repaired {
    const text = this.#slice(0, this.#length);
    const from = this.#from.slice(0, this.#length + 1);
    from[this.#length] = this.raw.length;
    const toRaw = (offset: number): number =>
      from[Math.min(Math.max(0, Math.trunc(offset)), text.length)] ?? this.raw.length;
    return {text, changes: this.#drafts.map(draft => this.#explain(draft, text)), toRaw};
  }

  #put(code: number, from: number): void {
    this.#codes[this.#length] = code;
    this.#from[this.#length] = from;
    this.#length += 1;
  }

  #slice(start: number, end: number): string {
    return Buffer.from(this.#codes.buffer, start * 2, (end - start) * 2).toString('utf16le');
  }

  #close(region: Omit<Draft, 'kind'>, kind: ChangeKind | null): void {
    const same =
      this.raw.slice(region.rawStart, region.rawEnd) === this.#slice(region.start, region.end);
    if (!same) this.#record({...region, kind: kind ?? 'traditional'});
  }

  /** Neighbours of one kind are one change; a bracket given back belongs to the change before it. */
  #record(draft: Draft): void {
    const last = this.#drafts.at(-1);
    const touches = last?.rawEnd === draft.rawStart && last.end === draft.start;
    const joins =
      draft.rawStart === draft.rawEnd ||
      (draft.kind === 'traditional' && last?.kind === 'traditional');
    if (last === undefined || !touches || !joins) this.#drafts.push(draft);
    else this.#drafts[this.#drafts.length - 1] = {...last, rawEnd: draft.rawEnd, end: draft.end};
  }

  #explain(draft: Draft, text: string): Change {
    const from = this.raw.slice(draft.rawStart, draft.rawEnd);
    const to = text.slice(draft.start, draft.end);
    const reason = reasonOf(
      draft.kind,
      from,
      to,
      text.slice(Math.max(0, draft.start - 1), draft.start),
    );
    return {...draft, from, to, reason};
  }
}
