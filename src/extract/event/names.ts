import type {Span} from '../../article/span';
import {allMatches} from '../../lexicon/all-matches';
import {lazy, readRules} from '../../lexicon/word-list';
import {clausesWithHead} from './clauses';
import {SIGN} from './signs';
import {type VerbClass, headSource, isBare, predicateSource, verbClass, verbSource} from './words';

/** Words that may be the name of an event, with what says so. */
export interface NamedEvent extends Span {
  readonly name: string;
  /** `hold` 召开X, `happen` X开幕, `attend` 出席X, `at` 在X上, `title` a heading that is X. */
  readonly trigger: VerbClass | 'at' | 'title';
  /** End of the verb behind the name, or of the name. */
  readonly reach: number;
  /** Start of the verb or preposition before the name, or of the name. */
  readonly from: number;
}

const {date, body, bracket, person} = SIGN;

const heads = lazy(() => new RegExp(`(?:${headSource()})[”"』」]?`, 'gu'));
const verbs = lazy(() => new RegExp(verbSource(), 'gu'));

interface NameRule {
  readonly words: readonly string[];
}
const rules = lazy(() => {
  const read =
    readRules<
      Record<'notBehind' | 'before' | 'lead' | 'between' | 'decides' | 'notName', NameRule>
    >('event-names');
  const any = (rule: NameRule): string => `(?:${rule.words.join('|')})`;
  return {
    noEnd: new RegExp(`^${any(read.notBehind)}`, 'u'),
    between: new RegExp(
      `^[”"』」]?[${bracket}]*(?:工作)?(?:上|也)?(?:[${date}]+(?:[至到—-]+[${date}]+)?)?(?:[在于][^在]{0,40}?|由[^由]{1,40}?|${any(read.between)}){0,6}$`,
      'u',
    ),
    lead: new RegExp(`^${any(read.lead)}+`, 'u'),
    opening: new RegExp(`^.*(?:[${date}]|${any(read.before)})\\s*(?=\\S)`, 'u'),
    notName: new RegExp(any(read.notName), 'u'),
    decides: new RegExp(`^${any(read.decides)}`, 'u'),
  };
});

const trimmed = (signs: string, span: Span): Span => {
  const words = signs.slice(span.start, span.end);
  const start = span.start + words.length - words.trimStart().length;
  return {start, end: span.start + words.trimEnd().length};
};

const DATES = new RegExp(`^[${date}\\s]+`, 'u');

const skipLead = (signs: string, {start, end}: Span): Span => {
  const lead = rules().lead.exec(signs.slice(start, end))?.[0].length ?? 0;
  const dates = DATES.exec(signs.slice(start + lead, end))?.[0].length;
  return trimmed(signs, {start: start + lead + (dates ?? 0), end});
};

/** The rest behind its holder must carry the name: 第七次会议 does not, 第二届换届选举大会 does. */
const CARRIES = 0.5;
const holder = new RegExp(
  `^((?:[${body}${person}]|[、和与 ](?=[${body}${person}]))*?)(([${body}${person}])\\3*)([${bracket}]*)\\s*(?![、和与]?[${body}${person}])`,
  'u',
);

/** 第七次会议, 换届大会, 揭牌仪式 say whose they are only with the body. */
const OF_HOLDER = /^(?:第?[一二三四五六七八九十百\d]+[届次]|揭牌|启用|成立)/u;

/** Parties that sign or join are part of the name: 云帆集团与北岸县战略合作签约仪式. */
const OF_PARTIES = /^[^，。]*(?:签约|签署|签字|合作|共建|结对)/u;

/** A meeting is named without the body that holds it, unless little would be left. */
const withoutHolder = (signs: string, span: Span): Span => {
  const match = holder.exec(signs.slice(span.start, span.end));
  if (!match) return span;
  const [whole, before = '', last = '', , gloss = ''] = match;
  const rest = span.end - span.start - whole.length;
  // 前海-河套产业大会: the name goes on
  if (/^[-－—·的]/u.test(signs.slice(span.start + whole.length))) return span;
  const named = signs.slice(span.start + whole.length, span.end);
  const areJoined = /[、和与]/u.test(before);
  if (areJoined && OF_PARTIES.test(named)) return span;
  const isOfHolder = OF_HOLDER.test(named);
  if (gloss !== '' || (rest / (rest + last.length) >= CARRIES && !isOfHolder)) {
    return {start: span.start + whole.length, end: span.end};
  }
  return {start: span.start + (areJoined ? 0 : before.length), end: span.end};
};

/** 新的 is part of a name: 新的社会阶层人士联谊会成立大会. */
const DESCRIBES = /^.*(?<!新)的/su;

/** 决定未来的媒体沟通会: what stands before 的 describes, unless a bare head would be left. */
const withoutAttribute = (text: string, signs: string, span: Span): Span => {
  const cut = DESCRIBES.exec(signs.slice(span.start, span.end))?.[0].length ?? 0;
  if (cut === 0 || isBare(text.slice(span.start + cut, span.end))) return span;
  return {start: span.start + cut, end: span.end};
};

const lastHead = (words: string): number => {
  let end = -1;
  for (const match of allMatches(heads(), words)) {
    const at = match.index + match[0].length;
    if (rules().noEnd.test(words.slice(at))) continue;
    end = at;
    // 董事会第一次会议|选举某某为董事长
    if (/会议?$/u.test(match[0]) && words.startsWith('选举', at)) break;
    // 召开代表大会 选举新班子: a space ends the clause of a heading
    if (/^[ \u3000]\p{Script=Han}/u.test(words.slice(at))) break;
  }
  return end;
};

interface Segment extends Span {
  /** The verb before the segment; null for the first of a clause. */
  readonly before: VerbClass | null;
  readonly verbStart: number;
  /** The verb behind it. */
  readonly after: string | null;
  readonly afterEnd: number;
}

/** A clause cut at its verbs. */
const segmentsOf = (signs: string, clause: Span): Segment[] => {
  const words = signs.slice(clause.start, clause.end);
  const found = allMatches(verbs(), words);
  return [null, ...found].map((verb, index) => {
    const next = found[index];
    return {
      start: clause.start + (verb ? verb.index + verb[0].length : 0),
      end: next ? clause.start + next.index : clause.end,
      before: verb && verbClass(verb[0]),
      verbStart: clause.start + (verb?.index ?? 0),
      after: next?.[0] ?? null,
      afterEnd: next ? clause.start + next.index + next[0].length : clause.end,
    };
  });
};

const predicate = lazy(() => new RegExp(`^(?:${predicateSource()}|主持)$`, 'u'));
const nextClausePredicate = lazy(
  () => new RegExp(`^[，,]\\s*[在于][^，,。；;\\n]{0,40}?(${predicateSource()})`, 'u'),
);
const AT = new RegExp(`^(.*?)(?:[在于从])(?=[^在于从]*$)`, 'u');

/** `end` is that of the segment's last head. */
const behindVerb = (
  signs: string,
  segment: Segment,
  end: number,
): Omit<NamedEvent, 'name'> | null => {
  if (segment.before === null || segment.before === 'happen') return null;
  const span = withoutHolder(
    signs,
    skipLead(signs, {start: segment.start, end: segment.start + end}),
  );
  return {...span, trigger: segment.before, reach: span.end, from: segment.verbStart};
};

/** End of what says of the words up to `end` that they happened; null when nothing does. */
const happenedUntil = (signs: string, segment: Segment, end: number): number | null => {
  const gap = signs.slice(segment.start + end, segment.end);
  if (segment.after !== null && predicate().test(segment.after) && rules().between.test(gap)) {
    return segment.afterEnd;
  }
  const next = gap.trim() === '' ? nextClausePredicate().exec(signs.slice(segment.end)) : null;
  if (next) return segment.end + next[0].length;
  const decides = rules().decides.exec(gap)?.[0].length;
  return decides === undefined ? null : segment.start + end + decides;
};

const beforeVerb = (
  signs: string,
  segment: Segment,
  end: number,
): Omit<NamedEvent, 'name'> | null => {
  const words = signs.slice(segment.start, segment.end);
  const reach = happenedUntil(signs, segment, end);
  if (reach === null && words.slice(end).trim() !== '上') return null;
  const head = words.slice(0, end);
  const opening = rules().opening.exec(head)?.[0].length ?? 0;
  const at = reach === null ? (AT.exec(head)?.[0].length ?? 0) : 0;
  const from = segment.start + Math.max(opening, at);
  const span = withoutHolder(signs, skipLead(signs, {start: from, end: segment.start + end}));
  if (reach === null) return {...span, trigger: 'at', reach: span.end, from};
  return {...span, trigger: 'happen', reach, from: span.start};
};

const AFTER_PREPOSITION = /(?:围绕|针对|结合|按照|根据|通过)$/u;

/** Behind a preposition stands a phrase, not the subject of the verb. */
const isName = (text: string, {start, end}: Span): boolean =>
  !rules().notName.test(text.slice(start, end)) &&
  !AFTER_PREPOSITION.test(text.slice(0, start).slice(-2));

const MIN_LENGTH = 3;
const MAX_LENGTH = 80;

/** All names of events that a verb or preposition beside them shows to be one, in order. */
export const namedEvents = (text: string, signs: string): NamedEvent[] => {
  const events: NamedEvent[] = [];
  for (const clause of clausesWithHead(signs)) {
    for (const segment of segmentsOf(signs, clause)) {
      const end = lastHead(signs.slice(segment.start, segment.end));
      if (end < 0) continue;
      const found = behindVerb(signs, segment, end) ?? beforeVerb(signs, segment, end);
      if (!found) continue;
      const event = {...found, ...withoutAttribute(text, signs, found)};
      const name = text.slice(event.start, event.end);
      const length = event.end - event.start;
      if (length < MIN_LENGTH || length > MAX_LENGTH || isBare(name)) continue;
      if (event.trigger === 'happen' && !isName(text, event)) continue;
      events.push({...event, name});
    }
  }
  return events;
};
