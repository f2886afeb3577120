/** What the repair says it did. */

export type ChangeKind =
  /** A Traditional character that was Simplified before the site's table changed it. */
  | 'traditional'
  /** "(pinyin)" behind a character. */
  | 'pinyin-note'
  /** "(pinyin)" that was put between the bytes of two characters and tore them. */
  | 'torn-by-note'
  /** Bytes of two characters that were taken for a full-width mark and became an ASCII one. */
  | 'torn-by-mark'
  /** Characters whose bytes were paired wrongly because a byte before them was lost. */
  | 'shifted-bytes';

/** `raw.slice(rawStart, rawEnd)` is `from`, `text.slice(start, end)` is `to`; changes never overlap. */
export interface Change {
  readonly rawStart: number;
  readonly rawEnd: number;
  readonly start: number;
  readonly end: number;
  readonly from: string;
  readonly to: string;
  readonly kind: ChangeKind;
  /** A sentence for the reader. */
  readonly reason: string;
}

export interface Repaired {
  readonly text: string;
  /** In order of reading; empty when the text was not damaged. */
  readonly changes: readonly Change[];
  /**
   * Offset in the raw text of an offset (0 to `text.length`) in `text`: where the first byte of
   * that character stands. Monotone; notes belong to the character before them.
   */
  readonly toRaw: (offset: number) => number;
}
