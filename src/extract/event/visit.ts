import type {Sentence} from '../../article/article';
import {atEnd} from '../../lexicon/at-end';
import {lazy, readRules} from '../../lexicon/word-list';
import {mentionsIn} from '../by-sentence';
import {clauseStart, marksOf} from '../clause';
import type {Document, Mention} from '../document';
import {isOfOffice} from '../title/office';
import {isGloss, joinedRun, outermostBodies} from './outermost';
import {isSpoken} from './quotes';

/** Someone who went to a place or body. */
interface Visit {
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
  readonly stays: {readonly words: readonly string[]};
}

const rules = lazy(() => {
  const read = readRules<VisitRules>('visits');
  const any = ({words}: {words: readonly string[]}): string => `(?:${words.join('|')})`;
  return {
    /** Right before the target; a name in quotation marks that ends between them is another one. */
    verb: new RegExp(`${any(read.verbs)}(?:了|过)?[“"]?[^，。；：”\\n]{0,30}?$`, 'u'),
    /** 到某校|走访: a plain 到 or 在 needs the purpose behind the target. */
    to: atEnd('(?:到|在|深入|赴)(?:[^，。；：、\\n]{0,8})?'),
    purpose: new RegExp(`^[^。；\\n]{0,12}?${any(read.purpose)}`, 'u'),
    group: new RegExp(any(read.groups), 'u'),
    lead: new RegExp(any(read.lead), 'u'),
    notSubject: atEnd('在|到|于|向|对|由|与|从|随|来自|位于|登上|乘坐|搭乘'),
    notVisit: new RegExp(any(read.notVisit), 'u'),
    stays: new RegExp(`^[”"]?[^，,。；;]{0,8}?${any(read.stays)}`, 'u'),
  };
});

const JOINS = /^(?:、|和|与|及|以及|等|，先后到|，走进|，来到|）|（[^）]*）|\([^)]*\)|”|\s)+$/u;
/** 某镇某局局长, 驿站所在的社区: the name says whose or where, not what was seen. */
const NO_TARGET =
  /^[”"]?(?:(?:所在|位于|附近|周边|承建|下属|陪同)|(?<=校)学习|[^，,。；;]{0,14}(?:陪同|指导|指导帮助|帮助|支持|关心|带领|领导|协助)下)/u;
const isNoTarget = (behind: string): boolean =>
  NO_TARGET.test(behind) || rules().stays.test(behind);

/** By what stands before the name in its clause and behind it. */
const isVisited = (clause: string, behind: string): boolean =>
  rules().verb.test(clause) || (rules().to.test(clause) && rules().purpose.test(behind));

const ADJACENT = atEnd('深入|赴|前往|到|考察|抵达|走进|莅临|来到');
const GOES_ON = /^(?:$|[，,。；;、和与开进考调参走学])/u;

/** Start of the areas that lead to one: 北岸市 in 北岸市|云山县. */
const chainStart = (body: Mention, inside: readonly Mention[]): number => {
  const outer = inside.find(({kind, end}) => kind === 'area' && end === body.start);
  return outer ? chainStart(outer, inside) : body.start;
};

/** An area is visited when it is all that is named: 赴某县调研, not 来到某市某馆. */
const isWhole = (
  text: string,
  sentence: Sentence,
  body: Mention,
  inside: readonly Mention[],
): boolean =>
  body.kind !== 'area' ||
  (ADJACENT.test(text.slice(sentence.start, chainStart(body, inside))) &&
    GOES_ON.test(text.slice(body.end, sentence.end)));

/** 在某校，孩子们…: on a round of visits, the next stop. */
const isNextStop = (text: string, sentence: Sentence, body: Mention): boolean =>
  text.slice(sentence.start, body.start) === '在' &&
  /^[^，,。]{0,8}[，,]/u.test(text.slice(body.end, sentence.end));

const bodiesOf = (mentions: readonly Mention[]): readonly Mention[] =>
  outermostBodies(mentions).filter(({type}) => type !== 'media');

const isTold = ({kind}: Sentence): boolean => kind !== 'byline' && kind !== 'heading';

const CLAUSE_MARKS = marksOf('，,；;');

/** 赴甲市、乙市等地的学校: where the schools are, no places that were seen. */
const isOnlyWhere = (text: string, sentence: Sentence, run: readonly Mention[]): boolean => {
  const last = run.at(-1);
  return last?.kind === 'area' && !GOES_ON.test(text.slice(last.end, sentence.end));
};

/** The targets of one sentence: what follows a verb of visiting, and what is joined to it. */
const targetsIn = (document: Document, sentence: Sentence, onRound: boolean): Mention[] => {
  const {text} = document;
  const mentions = mentionsIn(document, sentence);
  const inside = bodiesOf(mentions);
  const targets = new Set<Mention>();
  for (const body of inside) {
    if (targets.has(body)) continue;
    const clause = text.slice(
      clauseStart(text, sentence.start, body.start, CLAUSE_MARKS),
      body.start,
    );
    const behind = text.slice(body.end, sentence.end);
    const isTarget = isVisited(clause, behind) || (onRound && isNextStop(text, sentence, body));
    if (!isTarget || rules().notVisit.test(clause) || isNoTarget(behind)) continue;
    if (isOfOffice(text, body)) continue;
    const run = joinedRun(text, inside, body, JOINS);
    if (isOnlyWhere(text, sentence, run)) continue;
    for (const target of run) {
      if (!isGloss(text, target) && (target !== body || isWhole(text, sentence, target, inside)))
        targets.add(target);
    }
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

const BODY_JOINS = /^(?:、|和|与|联合|（[^）]{1,30}）|\([^)]{1,30}\)|，组织)+$/u;
const ALIAS = /(?:中文名|本名|原名|英文名)$/u;

const DELEGATION = /(?:代表团|考察团|访问团|采风团|观摩团|参访团)$/u;

/** The delegation that the article names. */
const delegationOf = ({mentions}: Document): Mention | undefined =>
  mentions.find(({kind, name}) => kind === 'body' && DELEGATION.test(name));

/**
 * Persons or bodies before the verb are the visitors; a group word or none means the last ones.
 * Null where nobody is on the road.
 */
const visitorsIn = (
  document: Document,
  sentence: Sentence,
  target: Mention,
  last: Party,
  onRound: boolean,
): Party | null => {
  const {text} = document;
  const mentions = mentionsIn(document, sentence);
  const bodies = bodiesOf(mentions);
  const before = mentions.filter(({end}) => end <= target.start);
  const persons = before.filter(
    ({kind, start}) => kind === 'person' && !ALIAS.test(text.slice(0, start).slice(-3)),
  );
  if (persons.length > 0) return {visitors: leaders(text, persons, target.start)};
  const first = bodies.find(
    body =>
      body.end <= target.start &&
      body.kind === 'body' &&
      !rules().notSubject.test(text.slice(sentence.start, body.start)),
  );
  const group = rules().group.exec(text.slice(sentence.start, target.start));
  // 党支部一行: the group word ends the name of a body, or stands for one named before
  const groupEnd = group ? sentence.start + group.index + group[0].length : 0;
  if (!first && !group && !onRound) return null;
  const delegation = group && DELEGATION.test(group[0]) ? delegationOf(document) : undefined;
  if (delegation) return {visitors: [delegation]};
  if (!first || (group && groupEnd > first.end && last.visitors.length > 0)) return last;
  const run = joinedRun(text, bodies, first, BODY_JOINS);
  return {visitors: run.filter(({end}) => end <= target.start)};
};

/** 甲、乙分别走访了丙、丁: one each; else every visitor every place. */
const paired = (
  text: string,
  sentence: Sentence,
  visitors: readonly Mention[],
  targets: readonly Mention[],
): Visit[] => {
  const first = targets[0]?.start ?? sentence.end;
  const isPaired =
    visitors.length === targets.length && text.slice(sentence.start, first).includes('分别');
  return targets.flatMap((target, turn) =>
    visitors
      .filter((visitor, index) => visitor.name !== target.name && (!isPaired || index === turn))
      .map(visitor => ({visitor, target, sentence})),
  );
};

const RECEIVES = /会见|会晤|会谈/u;

/** Who is on the road when no sentence has said so yet: the delegation named, the guest received, else who is named first. */
const travellers = (document: Document): readonly Mention[] => {
  const {text, sentences} = document;
  const delegation = delegationOf(document);
  if (delegation) return [delegation];
  for (const sentence of sentences) {
    if (!isTold(sentence)) continue;
    const [first, second] = mentionsIn(document, sentence).filter(({kind}) => kind === 'person');
    if (!first) continue;
    return [second && RECEIVES.test(text.slice(first.end, second.start)) ? second : first];
  }
  return [];
};

/**
 * Who visited what. The visitors of a sentence that names none are those of the sentence before;
 * `hosts`, who sent the first group, stand in until then. `onRound`: the article tells of a visit.
 */
export const visitsIn = (
  document: Document,
  hosts: readonly Mention[],
  onRound: boolean,
): Visit[] => {
  const {text, sentences} = document;
  const visits: Visit[] = [];
  let party: Party = {visitors: onRound && hosts.length === 0 ? travellers(document) : hosts};
  for (const sentence of sentences) {
    if (!isTold(sentence)) continue;
    const targets = targetsIn(document, sentence, onRound).filter(
      target => !isSpoken(text, target),
    );
    const [first] = targets;
    const found = first && visitorsIn(document, sentence, first, party, onRound);
    if (!found) continue;
    party = found;
    visits.push(...paired(text, sentence, party.visitors, targets));
  }
  const seen = new Set<string>();
  return visits.filter(({visitor, target}) => {
    const key = `${visitor.name} ${target.name}`;
    return !seen.has(key) && seen.add(key);
  });
};
