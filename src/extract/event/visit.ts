import type {Sentence} from '../../article/article';
import {contains} from '../../article/span';
import {lazy, readRules} from '../../lexicon/word-list';
import type {Document, Mention} from '../document';
import {joinedRun, outermostBodies} from './outermost';
import {speechIn} from './quotes';

/** Someone who went to a place or body. */
export interface Visit {
  readonly visitor: Mention;
  readonly target: Mention;
  readonly sentence: Sentence;
}

interface VisitRules {
  readonly verbs: {readonly words: readonly string[]};
  readonly purpose: {readonly words: readonly string[]};
  readonly groups: {readonly words: readonly string[]};
  readonly lead: {readonly words: readonly string[]};
  readonly notVisit: {readonly words: readonly string[]};
}

const rules = lazy(() => {
  const read = readRules<VisitRules>('visits');
  const any = ({words}: {words: readonly string[]}): string => `(?:${words.join('|')})`;
  return {
    /** Right before the target. */
    verb: new RegExp(`${any(read.verbs)}(?:了|过)?[“"]?[^，。；：、\\n]{0,14}?$`, 'u'),
    /** 到某校|走访: a plain 到 or 在 needs the purpose behind the target. */
    to: /(?:到|在|深入|赴)(?:[^，。；：、\n]{0,8})?$/u,
    purpose: new RegExp(`^[^。；\\n]{0,12}?${any(read.purpose)}`, 'u'),
    group: new RegExp(any(read.groups), 'u'),
    lead: new RegExp(any(read.lead), 'u'),
    notVisit: new RegExp(any(read.notVisit), 'u'),
  };
});

const JOINS = /^(?:、|和|与|及|以及|等|，先后到|，走进|，来到|）|（[^）]*）|\([^)]*\)|”|\s)+$/u;

/** The targets of one sentence: what follows a verb of visiting, and what is joined to it. */
const targetsIn = (text: string, sentence: Sentence, bodies: readonly Mention[]): Mention[] => {
  const inside = bodies.filter(body => contains(sentence, body));
  const targets = new Set<Mention>();
  for (const body of inside) {
    if (targets.has(body)) continue;
    const head = text.slice(sentence.start, body.start);
    const clause = head.slice(Math.max(head.search(/[^，,；;]*$/u), 0));
    const behind = text.slice(body.end, sentence.end);
    const isTarget =
      rules().verb.test(clause) || (rules().to.test(clause) && rules().purpose.test(behind));
    if (!isTarget || rules().notVisit.test(clause)) continue;
    for (const target of joinedRun(text, inside, body, JOINS)) targets.add(target);
  }
  return [...targets];
};

/** 某某率某某一行: only who leads is named as the visitor. */
const leaders = (text: string, persons: readonly Mention[], limit: number): Mention[] => {
  const first = persons[0];
  if (!first) return [];
  const lead = rules().lead.exec(text.slice(first.end, limit));
  return persons.filter(({start}) => start < (lead ? first.end + lead.index : limit));
};

interface Party {
  readonly visitors: readonly Mention[];
}

/** Persons or bodies before the verb are the visitors; a group word or none means the last ones. */
const visitorsIn = (
  {text, mentions}: Document,
  sentence: Sentence,
  target: Mention,
  bodies: readonly Mention[],
  last: Party,
): Party => {
  const head = text.slice(sentence.start, target.start);
  const before = mentions.filter(({start, end}) => start >= sentence.start && end <= target.start);
  const persons = before.filter(({kind}) => kind === 'person');
  if (persons.length > 0) return {visitors: leaders(text, persons, target.start)};
  if (rules().group.test(head)) return last;
  const first = bodies.find(body => contains(sentence, body) && body.end <= target.start);
  if (!first || first.kind !== 'body') return last;
  const run = joinedRun(
    text,
    bodies,
    first,
    /^(?:、|和|与|联合|（[^）]{1,30}）|\([^)]{1,30}\)|，组织)+$/u,
  );
  return {visitors: run.filter(({end}) => end <= target.start)};
};

/**
 * Who visited what. The visitors of a sentence that names none are those of the sentence before;
 * `hosts`, who sent the first group, stand in until then.
 */
export const visitsIn = (document: Document, hosts: readonly Mention[]): Visit[] => {
  const {text, sentences} = document;
  const bodies = outermostBodies(document.mentions).filter(({type}) => type !== 'media');
  const speech = speechIn(text);
  const visits: Visit[] = [];
  let party: Party = {visitors: hosts};
  for (const sentence of sentences) {
    if (sentence.kind === 'byline' || sentence.kind === 'heading') continue;
    for (const target of targetsIn(text, sentence, bodies)) {
      if (speech.some(span => contains(span, target))) continue;
      party = visitorsIn(document, sentence, target, bodies, party);
      for (const visitor of party.visitors) {
        if (visitor.name !== target.name && visitor !== target)
          visits.push({visitor, target, sentence});
      }
    }
  }
  const seen = new Set<string>();
  return visits.filter(({visitor, target}) => {
    const key = `${visitor.name} ${target.name}`;
    return !seen.has(key) && seen.add(key);
  });
};
