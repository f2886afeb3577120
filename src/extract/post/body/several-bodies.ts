/** One office in several bodies: 北岸公司、南岸公司独立董事. */
import {lazy, readRules} from '../../../lexicon/word-list';
import type {Mention} from '../../document';
import type {PostBody} from './body';
import {withSessions} from './sessions';
import type {Slot} from '../slot';

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
  slots.map(
    slot => withSessions(text, slot, mentions) ?? bodiesBefore(text, slot, mentions) ?? slot,
  );
