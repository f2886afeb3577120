/** The part of a sentence that speaks of certain names, for places where the whole is too long. */
import {displayWidth} from './display-width';

const ELLIPSIS = '…';
/** Titles stand before the name in Chinese, so most of the room goes there. */
const SHARE_BEFORE = 0.8;
const CLAUSE_END = /[，,。；;：:！!？?]”?|”/u;

const placesOf = (text: string, name: string): number[] => {
  const places: number[] = [];
  for (let at = text.indexOf(name); at !== -1 && name !== ''; at = text.indexOf(name, at + 1)) {
    places.push(at);
  }
  return places;
};

interface Window {
  readonly start: number;
  readonly end: number;
}

const fits = (text: string, {start, end}: Window, width: number): boolean =>
  start >= 0 && end <= text.length && displayWidth(text.slice(start, end)) <= width;

/** The window grown by `step` for as long as it fits. */
const grown = (text: string, window: Window, step: Window, width: number): Window => {
  const next = {start: window.start + step.start, end: window.end + step.end};
  return fits(text, next, width) ? grown(text, next, step, width) : window;
};

const LEFT: Window = {start: -1, end: 0};
const RIGHT: Window = {start: 0, end: 1};

/** Most of the room before the name, the rest behind it, and what is left over before it again. */
const windowAround = (text: string, name: Window, width: number): Window => {
  const before = grown(text, name, LEFT, width * SHARE_BEFORE);
  return grown(text, grown(text, before, RIGHT, width), LEFT, width);
};

/** A start in mid-clause moves to the next clause, if that is before the name. */
const clauseStart = (text: string, start: number, at: number): number => {
  const end = CLAUSE_END.exec(text.slice(start, at));
  return start === 0 || end === null ? start : start + end.index + end[0].length;
};

/**
 * At most `width` cells of `text` around the first of `names` that stands in it, where most of
 * the others stand too; what is left out is marked by an ellipsis.
 */
export const excerpt = (text: string, names: readonly string[], width: number): string => {
  if (displayWidth(text) <= width) {
    return text;
  }
  const anchor = names.find(name => text.includes(name)) ?? '';
  const places = anchor === '' ? [0] : placesOf(text, anchor);
  const windows = places.map(at => {
    const name = {start: at, end: at + anchor.length};
    const {start, end} = windowAround(text, name, width - 2 * ELLIPSIS.length);
    const from = clauseStart(text, start, at);
    return {from, end, seen: names.filter(each => text.slice(from, end).includes(each)).length};
  });
  const {from, end} = windows.reduce((best, next) => (next.seen > best.seen ? next : best));
  return `${from > 0 ? ELLIPSIS : ''}${text.slice(from, end)}${end < text.length ? ELLIPSIS : ''}`;
};
