/** A labelled text as a corpus gives it; offsets are UTF-16 units. */
export interface LabelledText {
  readonly text: string;
  readonly spans: readonly LabelledSpan[];
}

export interface LabelledSpan {
  readonly start: number;
  readonly end: number;
  readonly label: string;
}
