import {buildMatcher} from '../../lexicon/matcher';
import {lazy, readRules} from '../../lexicon/word-list';
import type {Occurrence} from '../occurrence';
import type {EntityRef} from '../claim';
import type {Document, Mention} from '../document';
import {personRef, refOf} from '../entity-ref';
import {outermost} from '../outermost';
import {findTitles} from '../title/find';
import {bareRelative, nearestOf, relativeName} from './relative';
import {definitionsIn} from './short-form';

interface ReferenceWords {
  readonly nouns: {readonly words: readonly string[]};
  readonly notBefore: {readonly words: readonly string[]};
  readonly notAfter: {readonly words: readonly string[]};
  readonly events: {readonly words: readonly string[]};
}

const rules = lazy(() => {
  const {nouns, notBefore, notAfter, events} = readRules<ReferenceWords>('reference-words');
  return {
    nouns: buildMatcher(nouns.words.map(word => [word, word] as const)),
    events: buildMatcher(events.words.map(word => [word, word] as const)),
    notBefore: new RegExp(`^(?:${notBefore.words.join('|')})`, 'u'),
    notAfter: new RegExp(`(?:${notAfter.words.join('|')})$`, 'u'),
  };
});

const CONTEXT = 4;

/** True when the noun stands by itself there: not in a compound (公司债, 各街道). */
const standsAlone = (text: string, start: number, end: number): boolean =>
  !rules().notBefore.test(text.slice(end, end + CONTEXT)) &&
  !rules().notAfter.test(text.slice(Math.max(0, start - CONTEXT), start));

const inMention = (outer: readonly Mention[]): ((start: number, end: number) => boolean) => {
  let next = 0;
  return (start, end) => {
    while ((outer[next]?.end ?? Infinity) <= start) next += 1;
    return (outer[next]?.start ?? Infinity) < end;
  };
};

/** A place where a body is spoken of by a common noun, and the mention that says which is meant. */
export interface NounReference extends Occurrence {
  readonly antecedent: Mention;
}

/** 公司, 该街道, 园区; one that the text defines (以下简称“公司”) means that body throughout. */
export const nounReferences = ({text, mentions}: Document): NounReference[] => {
  const outer = outermost(mentions);
  const taken = inMention(outer);
  const bodies = outer.filter(mention => mention.kind === 'body');
  const named = bodies.filter(body => relativeName(body.name) === null);
  const defined = new Map(definitionsIn(text, bodies).map(({name, body}) => [name, body]));
  return rules()
    .nouns.longest(text)
    .flatMap(({start, end, value}): NounReference[] => {
      const noun = bareRelative(value);
      if (!noun || taken(start, end) || !standsAlone(text, start, end)) return [];
      const body = defined.get(value.replace(/^[本该]/u, '')) ?? nearestOf(noun, named, start);
      if (!body || body.end > start) return [];
      return [
        {start, end, ref: refOf(body), rule: 'coreference/noun', confidence: 0.7, antecedent: body},
      ];
    });
};

/**
 * 座谈会, 活动: places where the article's one event is spoken of. `named` are the places of its
 * whole name, which ends with the same word.
 */
export const eventReferences = (
  text: string,
  events: readonly EntityRef[],
  named: readonly Occurrence[],
): Occurrence[] => {
  const [event] = events;
  if (!event || events.length > 1) return [];
  const ends = new Set(named.map(({end}) => end));
  return rules()
    .events.longest(text)
    .filter(({value, end}) => event.name.endsWith(value) && !ends.has(end))
    .map(({start, end}) => ({start, end, ref: event, rule: 'coreference/event', confidence: 0.7}));
};

const HAN = /\p{Script=Han}/u;

/** 云局长 after 云帆: a surname with a title speaks of the one person who has that surname. */
export const surnameReferences = ({text, mentions}: Document): Occurrence[] => {
  const outer = outermost(mentions);
  const ends = new Set(outer.map(({end}) => end));
  const names = new Set(outer.filter(({kind}) => kind === 'person').map(({name}) => name));
  const bySurname = new Map<string, string[]>();
  for (const name of names) {
    const bearers = bySurname.get(name[0] ?? '');
    if (bearers) bearers.push(name);
    else bySurname.set(name[0] ?? '', [name]);
  }
  return findTitles(text).flatMap(({start, end}): Occurrence[] => {
    const surname = text[start - 1] ?? '';
    const bearers = bySurname.get(surname) ?? [];
    const [name] = bearers;
    if (name === undefined || bearers.length > 1 || ends.has(start)) return [];
    if (HAN.test(text[start - 2] ?? '')) return [];
    return [
      {start: start - 1, end, ref: personRef(name), rule: 'coreference/surname', confidence: 0.7},
    ];
  });
};
