import type {Sentence} from '../../article/article';
import {atEnd} from '../../lexicon/at-end';
import {lazy, readRules} from '../../lexicon/word-list';
import {mentionsIn, ofLastSentence, sentenceAt} from '../by-sentence';
import type {Document, Mention} from '../document';
import {isOfOffice} from '../title/office';
import type {Candidate} from './candidate';
import {isGloss, joinedRun, outermostBodies} from './outermost';
import {isSpoken} from './quotes';

interface AttendanceRules {
  readonly notPresent: {readonly behind: readonly string[]; readonly before: readonly string[]};
  readonly announced: {readonly pattern: string};
  readonly appointed: {readonly words: readonly string[]};
  readonly present: {readonly sure: readonly string[]; readonly words: readonly string[]};
  readonly bodies: {readonly behind: string; readonly before: string};
}

const rules = lazy(() => {
  const {notPresent, announced, appointed, present, bodies} =
    readRules<AttendanceRules>('event-attendance');
  return {
    behind: new RegExp(`^(?:${notPresent.behind.join('|')})`, 'u'),
    before: atEnd(notPresent.before.join('|')),
    announced: new RegExp(announced.pattern, 'u'),
    appointed: new RegExp(appointed.words.join('|'), 'u'),
    sure: new RegExp(present.sure.join('|'), 'u'),
    present: new RegExp(present.words.join('|'), 'u'),
    bodiesBehind: new RegExp(bodies.behind, 'u'),
    bodiesBefore: new RegExp(bodies.before, 'u'),
  };
});

/** Someone or some body at an event, with the mention that says so. */
interface Attendance {
  readonly event: Candidate;
  readonly mention: Mention;
  readonly sentence: Sentence;
}

/** An event that opens a paragraph is what the rest of the article tells of. */
const OPENING = 40;
/** Sentences before the event a report begins with, its heading and dateline among them. */
const LATE = 6;

const SPOKEN_OF = /^(?:在|当天的|随后的)?([一-龥]{2,5}(?:会|仪式|活动|论坛|典礼))上/u;
/** 上 stands no further off. */
const SPOKEN_WITHIN = 11;

/** 推介会上: the one event that the word can mean. */
const spokenOf = (sentence: string, events: readonly Candidate[]): Candidate | undefined => {
  if (!sentence.slice(0, SPOKEN_WITHIN).includes('上')) return undefined;
  const word = SPOKEN_OF.exec(sentence)?.[1];
  if (word === undefined) return undefined;
  const meant = events.filter(({name}) => name.replace(/[”"』」]$/u, '').endsWith(word));
  return meant.length === 1 ? meant[0] : undefined;
};

/**
 * The event a place tells of: the last one begun before it. One named in passing (在随后召开的…上)
 * ends with its paragraph, and the text goes back to the first.
 */
const eventAt = (
  text: string,
  events: readonly Candidate[],
  place: number,
): Candidate | undefined => {
  const [first] = events;
  const event = events.findLast(({sentence}) => sentence.start <= place);
  // a report may begin with a voice; one that begins with something else tells of that
  if (!event) return first && first.sentence.index <= LATE ? first : undefined;
  if (event === first) return first;
  const lineStart = text.lastIndexOf('\n', event.start) + 1;
  const lineEnd = text.indexOf('\n', event.start);
  const inParagraph = lineEnd < 0 || place < lineEnd;
  return inParagraph || event.start - lineStart < OPENING ? event : first;
};

const isTold = ({kind}: Sentence): boolean => kind !== 'byline' && kind !== 'heading';

const SEARCHED = 30;

/** Whether a sentence says of those it names that they were there; null when it says nothing of it. */
const presenceIn = (text: string): boolean | null => {
  const {appointed, present, sure} = rules();
  if (sure.test(text)) return true;
  if (appointed.test(text)) return false;
  return present.test(text) ? true : null;
};

const isPresent = (
  text: string,
  sentence: Sentence,
  {start, end}: Mention,
  event: Candidate,
  presence: (sentence: Sentence) => boolean | null,
): boolean => {
  const {behind, before, announced} = rules();
  if (behind.test(text.slice(end, end + 40))) return false;
  if (before.test(text.slice(Math.max(start - SEARCHED, sentence.start), start))) return false;
  if (announced.test(text.slice(sentence.start, start))) return false;
  return presence(sentence) ?? sentence.index === event.sentence.index;
};

const CREDITED = atEnd(
  '[讯电][ 　]*[（(][^（()）]{0,20}|(?:记者|通讯员|摄|供稿|撰稿|编辑|责编|审核|作者|来源)[^，。；]{0,12}',
);

/** Persons told of as present, each once an event. */
const persons = (
  {text, sentences, mentions}: Document,
  events: readonly Candidate[],
): Attendance[] => {
  const meantIn = ofLastSentence(sentence => spokenOf(sentence.text, events));
  const presence = ofLastSentence(sentence => presenceIn(sentence.text));
  return mentions.flatMap((mention): Attendance[] => {
    if (mention.kind !== 'person') return [];
    const sentence = sentenceAt(sentences, mention.start);
    if (!sentence || !isTold(sentence)) return [];
    const event = meantIn(sentence) ?? eventAt(text, events, mention.start);
    if (!event) return [];
    if (isSpoken(text, mention)) return [];
    if (CREDITED.test(text.slice(sentence.start, mention.start))) return [];
    return isPresent(text, sentence, mention, event, presence) ? [{event, mention, sentence}] : [];
  });
};

/** An item of a list is no longer. */
const ITEM = 60;

/** Who is named so is there for the body: 某局负责人, but not 党组成员. */
const STANDS_FOR = /(?:有关|相关|主要)?(?:负责人|(?<!党组)成员|代表)/uy;

const standsForBody = (text: string, {end}: Mention): boolean => {
  STANDS_FOR.lastIndex = end;
  return STANDS_FOR.test(text);
};

/** Whether the body stands for itself in the list, not for the office of a person named there. */
const standsAlone = (text: string, mentions: readonly Mention[], body: Mention): boolean => {
  const item = /^[^、，,。；;：:\n]*/u.exec(text.slice(body.end, body.end + ITEM))?.[0].length ?? 0;
  return !(
    (isOfOffice(text, body) && !standsForBody(text, body)) ||
    mentions.some(
      ({kind, start}) => kind === 'person' && start >= body.end && start < body.end + item,
    )
  );
};

/** 在某校作了报告, 代表某会作报告: the body is where or for whom one spoke. */
const ELSEWHERE = atEnd('[在于]|(?<!的|[位名])代表');

const LIST = /^(?:、|，|,|和|与|及|以及|[（(][^（()）]*[）)]|\s)+$/u;

/** Lists of bodies that came: 甲局、乙局等单位负责人参加, 来自甲公司、乙公司. */
const bodies = (document: Document, events: readonly Candidate[]): Attendance[] => {
  const {text, sentences} = document;
  return sentences.flatMap((sentence): Attendance[] => {
    const mentions = mentionsIn(document, sentence);
    const inside = outermostBodies(mentions).filter(body => !isGloss(text, body));
    if (inside.length === 0 || !isTold(sentence)) return [];
    const event = spokenOf(sentence.text, events) ?? eventAt(text, events, sentence.start);
    if (!event) return [];
    return inside.flatMap((first, index): Attendance[] => {
      const previous = inside[index - 1];
      if (previous && LIST.test(text.slice(previous.end, first.start))) return [];
      if (ELSEWHERE.test(text.slice(sentence.start, first.start))) return [];
      const run = joinedRun(text, inside, first, LIST);
      const last = run.at(-1) ?? first;
      const came =
        rules().bodiesBehind.test(text.slice(last.end, sentence.end)) ||
        rules().bodiesBefore.test(text.slice(sentence.start, first.start)) ||
        (event.kind === 'signing' && last.end <= event.start && sentence === event.sentence);
      if (!came) return [];
      return run
        .filter(body => body.kind === 'body' && standsAlone(text, mentions, body))
        .map(mention => ({event, mention, sentence}));
    });
  });
};

/** Kinds of events that are decided or happen, without people who attend them. */
const WITHOUT_ATTENDANCE = new Set(['decision', 'discipline', 'death']);

/** Who was at the events of an article; the first mention of each. */
export const attendances = (document: Document, events: readonly Candidate[]): Attendance[] => {
  const seen = new Set<string>();
  const attended = events.filter(({kind}) => !WITHOUT_ATTENDANCE.has(kind));
  if (attended.length === 0) return [];
  return [...persons(document, attended), ...bodies(document, attended)].filter(
    ({event, mention}) => {
      const key = `${event.start} ${mention.kind} ${mention.name}`;
      return !seen.has(key) && seen.add(key);
    },
  );
};
