/** One office in several bodies: 北岸公司、南岸公司独立董事; 第八届、九届北岸县政协委员. */
import {bodyTypeOf} from '../body/type';
import {lazy, readRules} from '../../lexicon/word-list';
import type {Mention} from '../document';
import type {PostBody} from './body';
import type {Slot} from './slot';

interface SeveralRules {
  readonly heads: {readonly words: readonly string[]};
  readonly verbs: {readonly words: readonly string[]};
}

const rules = lazy(() => {
  const {heads, verbs} = readRules<SeveralRules>('several-bodies');
  return {
    heads: new Set(heads.words),
    verb: new RegExp(`(?:${verbs.words.join('|')})(?:过|了)?$`, 'u'),
  };
});

const JOINS = /^(?:[、]|和|与|及|以及|、和)$/u;
const WINDOW = 8;

/** The bodies that 、 and 和 join to the one at `index`, in order of reading. */
const joinedBefore = (text: string, bodies: readonly Mention[], index: number): Mention[] => {
  const run: Mention[] = [];
  for (let at = index; at > 0; at -= 1) {
    const [before, body] = [bodies[at - 1], bodies[at]];
    if (!before || !body || before.kind === 'person') break;
    if (!JOINS.test(text.slice(before.end, body.start))) break;
    run.unshift(before);
  }
  return run;
};

/** Several sessions of one congress: 第八、九届北岸县政协. */
const SESSION = /^第?[一二三四五六七八九十]{1,3}届/u;
const EARLIER = /(?:第?[一二三四五六七八九十]{1,3}届?(?:[、，,]|和|及)){1,6}$/u;
/** 十届|北岸省政协: the session is no part of this body's name. */
const SESSIONS = /(?:第?[一二三四五六七八九十]{1,3}届(?:[、，,]|和|及)?)+$/u;
const ORDINAL = /第?[一二三四五六七八九十]{1,3}/gu;
const LONGEST_EARLIER = 36;

const sessionsBefore = (text: string, slot: Slot): Slot | null => {
  const name = slot.part?.kind === 'congress' ? slot.part.name : (slot.body?.name ?? '');
  const session = SESSION.exec(name)?.[0];
  const before = text.slice(Math.max(0, slot.start - LONGEST_EARLIER), slot.start);
  if (session === undefined) {
    const apart = name === '' ? undefined : SESSIONS.exec(before)?.[0];
    return apart === undefined ? null : {...slot, start: slot.start - apart.length};
  }
  const earlier = EARLIER.exec(before)?.[0];
  if (earlier === undefined) return null;
  const rest = name.slice(session.length);
  const others = [...earlier.matchAll(ORDINAL)].map(([ordinal]): PostBody => {
    const other = `${ordinal}届${rest}`;
    return {name: other, type: bodyTypeOf(other), composed: true, source: 'composed'};
  });
  return {...slot, start: slot.start - earlier.length, others};
};

const bodiesBefore = (text: string, slot: Slot, mentions: readonly Mention[]): Slot | null => {
  if (!slot.body || slot.part) return null;
  const run = joinedBefore(text, mentions, mentions.indexOf(slot.body));
  const [first] = run;
  if (!first) return null;
  const isHeld = rules().verb.test(text.slice(Math.max(0, first.start - WINDOW), first.start));
  if (!isHeld && !rules().heads.has(slot.head)) return null;
  const others = run.map((body): PostBody => ({
    name: body.name,
    type: body.type ?? 'other',
    composed: false,
    source: 'list',
  }));
  return {...slot, start: first.start, others};
};

/** The slots with the bodies that share each; `mentions` are the outermost ones, in order of reading. */
export const withSharedOffices = (
  text: string,
  slots: readonly Slot[],
  mentions: readonly Mention[],
): Slot[] =>
  slots.map(slot => sessionsBefore(text, slot) ?? bodiesBefore(text, slot, mentions) ?? slot);
