import {
  BEGIN,
  END,
  INSIDE,
  OUTSIDE,
  SINGLE,
  labelCount,
  labelOf,
  type Layer,
} from '../../src/extract/tagger/layers';
import type {Span} from '../../src/article/span';

/**
 * The labels each character of a text may have in one layer, as bits. What a corpus does not label
 * stays open: the trainer then only learns that one of the open readings is right.
 */
export interface Constraint {
  readonly text: string;
  readonly allowed: Uint16Array;
}

const bit = (label: number): number => 1 << label;

export const nothing = (text: string): Uint16Array =>
  new Uint16Array(text.length).fill(bit(OUTSIDE));

/** The span is of this tag of the layer. */
export const set = (allowed: Uint16Array, span: Span, tagIndex = 0): void => {
  if (span.end - span.start === 1) {
    allowed[span.start] = bit(labelOf(tagIndex, SINGLE));
    return;
  }
  allowed.fill(bit(labelOf(tagIndex, INSIDE)), span.start, span.end);
  allowed[span.start] = bit(labelOf(tagIndex, BEGIN));
  allowed[span.end - 1] = bit(labelOf(tagIndex, END));
};

const any = (layer: Layer): number => bit(labelCount(layer)) - 1;

/** Nothing is known of the span but that it neither continues nor is continued. */
export const leaveOpen = (allowed: Uint16Array, span: Span, layer: Layer): void => {
  allowed.fill(any(layer), span.start, span.end);
};

/** As `leaveOpen`, and no span of the layer reaches across its ends. */
export const leaveOpenInside = (allowed: Uint16Array, span: Span, layer: Layer): void => {
  leaveOpen(allowed, span, layer);
  for (let tag = 0; tag < layer.tags.length; tag++) {
    const first = bit(labelOf(tag, INSIDE)) | bit(labelOf(tag, END));
    const last = bit(labelOf(tag, INSIDE)) | bit(labelOf(tag, BEGIN));
    allowed[span.start] = (allowed[span.start] ?? 0) & ~first;
    allowed[span.end - 1] = (allowed[span.end - 1] ?? 0) & ~last;
  }
};

const TITLE = 0;
const UNIT = 1;

/**
 * A title as the CV corpora mark it, with the unit fused before it (办公室主任): one span, either a
 * title alone or a unit and a title; where it is cut is left open.
 */
export const setFusedTitle = (allowed: Uint16Array, span: Span): void => {
  const {start, end} = span;
  if (end - start === 1) {
    set(allowed, span, TITLE);
    return;
  }
  const inner = [labelOf(UNIT, INSIDE), labelOf(UNIT, END), labelOf(TITLE, BEGIN)].concat(
    labelOf(TITLE, INSIDE),
  );
  allowed.fill(
    inner.reduce((bits, label) => bits | bit(label), 0),
    start,
    end,
  );
  allowed[start] = bit(labelOf(TITLE, BEGIN)) | bit(labelOf(UNIT, BEGIN));
  allowed[end - 1] = bit(labelOf(TITLE, END));
};
