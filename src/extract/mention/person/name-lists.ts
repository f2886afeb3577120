import type {Mention} from '../../document';
import {looksLikeName, looksTransliterated} from './surname';
import {mentionAt} from '../tagged';

/** 、 and then a run of characters up to the next mark or 的, 为, 任, 等, 和. */
const NEXT =
  /^[、]\s?(\p{Script=Han}{2,4}?)(?=[、，,。；;：:\s（(）)]|的|为|任|等|和|及|出席|参加|陪同|主持|到会|莅临|$)/u;
const BEFORE = /(?:^|[、，,：:\s（(]|和|及)(\p{Script=Han}{2,4})、$/u;
const WINDOW = 8;

/** Names that stand in a list with known ones: 甲、|乙|、丙. `persons` are sorted. */
export const listedNames = (text: string, persons: readonly Mention[]): Mention[] => {
  const starts = new Set(persons.map(({start}) => start));
  const ends = new Set(persons.map(({end}) => end));
  const found: Mention[] = [];
  const add = (start: number, end: number, between: boolean): void => {
    const name = text.slice(start, end);
    if (!between && !looksLikeName(name) && !looksTransliterated(name)) return;
    found.push(mentionAt(text, {start, end}, 'person', 'listed-name', between ? 0.85 : 0.75));
    starts.add(start);
    ends.add(end);
  };
  for (const person of persons) {
    let {end} = person;
    for (;;) {
      const match = NEXT.exec(text.slice(end, end + WINDOW));
      if (!match || starts.has(end + 1)) break;
      const next = end + match[0].length;
      const name = match[1] ?? '';
      const between = text[next] === '、' && starts.has(next + 1);
      if (!between && !looksLikeName(name) && !looksTransliterated(name)) break;
      add(next - name.length, next, between);
      end = next;
    }
  }
  for (const person of persons) {
    const match = BEFORE.exec(text.slice(Math.max(0, person.start - WINDOW), person.start));
    const end = person.start - 1;
    if (match?.[1] === undefined || ends.has(end)) continue;
    add(end - match[1].length, end, false);
  }
  return found;
};
