import {hasTypedEnding} from '../../body/type';
import type {Mention} from '../../document';
import {findTitles} from '../../title/find';
import {isBareNoun} from './nested';
import {holdsStop} from './suffix-bodies';
import {mentionAt} from '../tagged';

const ITEM = '\\p{Script=Han}{3,14}?';
const CLOSE = '(?=[、，,。；;：:\\s（(）)”"]|等|和|及|与|$)';
const NEXT = new RegExp(`^(?:、|和|及|与|以及)(${ITEM})${CLOSE}`, 'u');
const BEFORE = new RegExp(`(?:^|[、，,。；;：:\\s（(“"]|和|及)(${ITEM})(?:、|和)$`, 'u');
const WINDOW = 18;
const CONFIDENCE = 0.75;
const SURE = 0.6;
const SHORTEST = 3;

/** Words before the first item of a list: 分管|办公室、人事科. */
const LEAD = /^.*(?:分管|协管|联系|负责|主持|牵头|指导|协助|包保)/u;

const endsInTitle = (words: string): boolean => findTitles(words).at(-1)?.end === words.length;

/** A name of a body by how it ends, that holds no word which names do not. */
const isBodyName = (words: string): boolean =>
  words.length >= SHORTEST &&
  hasTypedEnding(words) &&
  !isBareNoun(words) &&
  !holdsStop(words) &&
  !endsInTitle(words);

/**
 * Bodies that stand in a list with known ones: 规划处、|人事科|、|北岸中学. Each item ends as names
 * of bodies do. `taken` are sorted; an item that meets one of them is none.
 */
export const listedBodies = (text: string, taken: readonly Mention[]): Mention[] => {
  const starts = new Map(taken.map(mention => [mention.start, mention]));
  const ends = new Set(taken.map(({end}) => end));
  const found: Mention[] = [];
  const add = (start: number, end: number): void => {
    const mention = mentionAt(text, {start, end}, 'body', 'listed-body', CONFIDENCE);
    found.push(mention);
    starts.set(start, mention);
    ends.add(end);
  };
  const meets = (start: number, end: number): boolean => {
    for (let at = start; at < end; at += 1) if (starts.has(at) || ends.has(at + 1)) return true;
    return false;
  };
  /** True when a body's name stands there and nothing else. */
  const take = (start: number, end: number): boolean => {
    if (meets(start, end) || !isBodyName(text.slice(start, end))) return false;
    add(start, end);
    return true;
  };
  const goForward = (from: number): void => {
    const match = NEXT.exec(text.slice(from, from + WINDOW));
    const end = from + (match?.[0].length ?? 0);
    if (match?.[1] !== undefined && take(end - match[1].length, end)) goForward(end);
  };
  const goBack = (from: number): void => {
    const match = BEFORE.exec(text.slice(Math.max(0, from - WINDOW), from));
    const name = match?.[1]?.replace(LEAD, '');
    const end = from - 1;
    if (name !== undefined && take(end - name.length, end)) goBack(end - name.length);
  };
  for (const body of taken) {
    if (body.kind !== 'body' || body.confidence < SURE) continue;
    goForward(body.end);
    goBack(body.start);
  }
  return found;
};
