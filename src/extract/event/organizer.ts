import {firstFrom, spansWithin} from '../../article/span';
import {atEnd} from '../../lexicon/at-end';
import {lazy, readRules} from '../../lexicon/word-list';
import {sentenceAt} from '../by-sentence';
import {clauseStart, marksOf} from '../clause';
import type {Document, Mention} from '../document';
import {isOfOffice} from '../title/office';
import type {Candidate} from './candidate';
import {bodiesOfArticle, isGloss, joinedRun} from './outermost';

type Words = Readonly<Record<'joins' | 'notSubject' | 'purpose' | 'hosts', {words: string[]}>>;

const rules = lazy(() => {
  const {joins, notSubject, purpose, hosts} = readRules<Words>('event-organizer');
  return {
    joins: new RegExp(`^(?:${joins.words.join('|')})+$`, 'u'),
    notSubject: atEnd(`(?:${notSubject.words.join('|')})(?:了|位于|该院|该校)?`),
    purpose: new RegExp(`^\\s*(?:${purpose.words.join('|')})`, 'u'),
    hosts: new RegExp(
      `^(?:[（(][^）)]{1,60}[）)])?(?:等[^，。]{0,8})?(?:${hosts.words.join('|')})`,
      'u',
    ),
  };
});

/** 活动由某部主办: of the event itself; in its own sentence 由某部主办 will do. */
const OF_EVENT =
  /(?:^|[，,。.；;：:\s])(?:(?:本次|此次|该|本届|据悉，?)?(?:会议|活动|论坛|大会|大赛|比赛|赛事|决赛|仪式|讲座|展览)|(?:本次|此次|本届)[^，。；]{1,8})由$/u;
const IN_EVENT = /(?:^|[^自])由$/u;
/** 由某局指导，某馆主办: who only guides holds nothing. */
const GUIDED = /(?<=由)[^，。；]{2,40}(?:指导|支持|认证|批准|授权)[，,]$/u;
/** 主办单位：某大学 */
const LABEL = atEnd('(?:主办|承办)(?:单位|方|机构)?[：:]\\s*');

/** What ends otherwise names no host. */
const OPENS_HOST = /[由，,：:\s]/u;

/** Bodies named as hosts in the sentence of the event or behind it. */
const namedAsHosts = (
  {text, sentences}: Document,
  bodies: readonly Mention[],
  event: Candidate,
): Mention[] =>
  bodies.slice(firstFrom(bodies, event.sentence.start)).flatMap(body => {
    if (!OPENS_HOST.test(text.charAt(body.start - 1))) return [];
    const sentence = sentenceAt(sentences, body.start);
    if (!sentence || sentence.index < event.sentence.index) return [];
    const opening = sentence.index === event.sentence.index ? IN_EVENT : OF_EVENT;
    const before = text.slice(sentence.start, body.start);
    const isLabelled = LABEL.test(before);
    if (!isLabelled && !opening.test(before.replace(GUIDED, ''))) return [];
    const run = joinedRun(text, spansWithin(bodies, sentence), body, rules().joins);
    if (isLabelled) return run;
    // 甲主办，乙承办，丙冠名: up to the last one a word of hosting stands behind
    const last = run.findLastIndex(({end}) => rules().hosts.test(text.slice(end, sentence.end)));
    return run.slice(0, last + 1);
  });

const CLAUSE_MARKS = marksOf('，,；;：:。');

const isSubject = (text: string, sentenceStart: number, body: Mention): boolean =>
  !rules().notSubject.test(text.slice(sentenceStart, body.start)) &&
  !rules().purpose.test(
    text.slice(clauseStart(text, sentenceStart, body.start, CLAUSE_MARKS), body.start + 1),
  );

const JOINED_LATER = atEnd('(?:联合|会同|携手|与)(?:该院|该校)?');

/** The meeting a 党组 secretary calls as head of a bureau is the bureau's. */
const hostOfGroup = ({mentions}: Document, body: Mention): Mention =>
  body.name.endsWith('党组')
    ? (mentions.find(({start, end}) => start === body.start && end === body.end - 2) ?? body)
    : body;

/** The subject of the verb before the name: 某支部与某支部赴某馆|开展. */
const subjectOf = (
  document: Document,
  bodies: readonly Mention[],
  {sentence, told}: Candidate,
): Mention[] => {
  const {text} = document;
  const before = spansWithin(bodies, {start: sentence.start, end: told.start});
  const first = before.find(body => isSubject(text, sentence.start, body));
  if (!first) return [];
  // 某局局长某某主持召开: the person came, and the office tells whose meeting it is
  const presided = /主持$|主持召开/u.test(text.slice(first.end, told.start + 4));
  if (isOfOffice(text, first)) return presided ? [hostOfGroup(document, first)] : [];
  const run = joinedRun(text, before, first, rules().joins);
  const later = before.filter(
    body => !run.includes(body) && JOINED_LATER.test(text.slice(sentence.start, body.start)),
  );
  return [...run, ...later];
};

/** 某委第七次会议 is held by that body; 某委员会换届选举, 某联盟成立大会 are about it. */
const HOLDS_ITS_OWN =
  /^(?:第|[一二三四五六七八九十\d]+届|20\d\d|全体|全校|全院|党员)|(?:会议|推介会|推进会|座谈会|工作会)$/u;

/** Nothing, a gloss or 主办的 lies between. */
const TOUCHES = /^(?:[（(][^）)]*[）)])?\s*(?:(?:主办|承办|举办|组织|召开|牵头)的[“"]?)?$/u;

/** 甲、乙、丙“…”签约仪式: the bodies in the list that ends with `last`. */
const joinedBefore = (text: string, bodies: readonly Mention[], last: Mention): Mention[] => {
  const found: Mention[] = [];
  let from = last.start;
  for (const body of bodies.toReversed()) {
    if (body.end > from) continue;
    if (!/^[、和与及]$/u.test(text.slice(body.end, from))) break;
    found.push(body);
    from = body.start;
  }
  return found;
};

/** 某街道2025年联席会议: the body the name begins with or follows. */
const holderOf = (
  {text}: Document,
  bodies: readonly Mention[],
  {start, end}: Candidate,
): Mention[] => {
  const touching = bodies.findLast(body => {
    if (body.start === start) return HOLDS_ITS_OWN.test(text.slice(body.end, end));
    return body.end <= start && TOUCHES.test(text.slice(body.end, start));
  });
  const opening = touching ?? bodies.find(body => body.start === start);
  if (!opening) return [];
  const joined = bodies.filter(
    body => body.start > opening.start && /^[和与]$/u.test(text.slice(opening.end, body.start)),
  );
  if (opening.end <= start) joined.push(...joinedBefore(text, bodies, opening));
  return touching || joined.length > 0 ? [opening, ...joined] : [];
};

/** The author of a document: what stands before 关于, or above it. */
const authorsOf = ({text}: Document, bodies: readonly Mention[], {start}: Candidate): Mention[] => {
  const before = bodies.filter(body => body.end <= start);
  const first = before[0];
  return first ? joinedRun(text, before, first, /^[\s、和]*$/u) : [];
};

/** Sentences, heading and byline among them, that a report begins with. */
const LEAD = 6;
const SEQUEL = /(?:后|期间|环节|当天|同时|会上|座谈)[，,]/u;

/** The parties to the agreement that a report is about; at another event they only attend. */
const partiesOf = (
  {text}: Document,
  bodies: readonly Mention[],
  {sentence, start}: Candidate,
): Mention[] => {
  if (sentence.index > LEAD || SEQUEL.test(text.slice(sentence.start, start))) return [];
  const before = spansWithin(bodies, {start: sentence.start, end: start}).filter(
    body => !isGloss(text, body),
  );
  const [first] = before;
  return first ? joinedRun(text, before, first, rules().joins) : [];
};

const BY_RULE: Readonly<Record<string, typeof subjectOf>> = {
  'event-document': authorsOf,
  'event-public-notice': authorsOf,
  'event-report-heading': authorsOf,
  // a case is opened, nobody holds it
  'event-case-opened': () => [],
  'event-punished': () => [],
  'event-under-investigation': () => [],
  // what opens is not who opens it
  'event-opening': () => [],
  'event-death': () => [],
  'event-signing': partiesOf,
};

/** The bodies that hold an event, as mentions. */
export const organizersOf = (document: Document, event: Candidate): Mention[] => {
  const bodies = bodiesOfArticle(document).filter(({type}) => type !== 'media');
  const special = BY_RULE[event.rule];
  if (special) return special(document, bodies, event);
  const hosts = namedAsHosts(document, bodies, event);
  if (event.rule === 'event-happen' || event.rule === 'event-at' || event.rule === 'event-attend') {
    return hosts.length > 0 ? hosts : holderOf(document, bodies, event);
  }
  if (
    event.kind === 'visit' &&
    !document.text.slice(event.sentence.start, event.start).includes('组织')
  ) {
    return [];
  }
  const subject = subjectOf(document, bodies, event);
  const all = [...new Set([...subject, ...hosts])];
  return all.length > 0 ? all : holderOf(document, bodies, event);
};
