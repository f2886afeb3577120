import type {Sentence} from '../../article/article';
import {contains} from '../../article/span';
import {lazy, readRules} from '../../lexicon/word-list';
import type {Document, Mention} from '../document';
import type {Candidate} from './candidate';
import {outermostBodies} from './outermost';
import {speechIn} from './quotes';

interface AttendanceRules {
  readonly notPresent: {readonly behind: readonly string[]; readonly before: readonly string[]};
  readonly appointed: {readonly words: readonly string[]};
  readonly present: {readonly words: readonly string[]};
  readonly bodies: {readonly words: readonly string[]};
}

const rules = lazy(() => {
  const {notPresent, appointed, present, bodies} = readRules<AttendanceRules>('event-attendance');
  return {
    behind: new RegExp(`^(?:${notPresent.behind.join('|')})`, 'u'),
    before: new RegExp(`(?:${notPresent.before.join('|')})$`, 'u'),
    appointed: new RegExp(appointed.words.join('|'), 'u'),
    present: new RegExp(present.words.join('|'), 'u'),
    bodies: new RegExp(bodies.words.join('|'), 'u'),
  };
});

/** Someone or some body at an event, with the mention that says so. */
export interface Attendance {
  readonly event: Candidate;
  readonly mention: Mention;
  readonly sentence: Sentence;
}

/** The event a sentence tells of: the last one begun; before the first, the first. */
const eventAt = (events: readonly Candidate[], place: number): Candidate | undefined =>
  events.findLast(event => event.sentence.start <= place) ?? events[0];

const isTold = ({kind}: Sentence): boolean => kind !== 'byline' && kind !== 'heading';

const SEARCHED = 14;

const isPresent = (text: string, sentence: Sentence, {start, end}: Mention): boolean => {
  const {behind, before, appointed, present} = rules();
  if (behind.test(text.slice(end, end + 40))) return false;
  if (before.test(text.slice(Math.max(start - SEARCHED, sentence.start), start))) return false;
  return !appointed.test(sentence.text) || present.test(sentence.text);
};

const CREDITED = /(?:记者|通讯员|摄|供稿|撰稿|编辑|责编|审核|作者|来源)[^，。；]{0,12}$/u;

/** Persons told of as present, each once an event. */
const persons = (
  {text, sentences, mentions}: Document,
  events: readonly Candidate[],
): Attendance[] => {
  const speech = speechIn(text);
  return mentions.flatMap((mention): Attendance[] => {
    if (mention.kind !== 'person') return [];
    const sentence = sentences.find(span => contains(span, mention));
    const event = eventAt(events, mention.start);
    if (!sentence || !event || !isTold(sentence)) return [];
    if (speech.some(span => contains(span, mention))) return [];
    if (CREDITED.test(text.slice(sentence.start, mention.start))) return [];
    return isPresent(text, sentence, mention) ? [{event, mention, sentence}] : [];
  });
};

/** Whether the body stands for itself in the list, not for the office of a person named there. */
const standsAlone = (document: Document, body: Mention): boolean => {
  const item = /^[^、，,。；;：:\n]*/u.exec(document.text.slice(body.end))?.[0].length ?? 0;
  return !document.mentions.some(
    ({kind, start}) =>
      (kind === 'person' || kind === 'title') && start >= body.end && start < body.end + item,
  );
};

const bodies = (document: Document, events: readonly Candidate[]): Attendance[] =>
  outermostBodies(document.mentions).flatMap((mention): Attendance[] => {
    const sentence = document.sentences.find(span => contains(span, mention));
    const event = eventAt(events, mention.start);
    if (mention.kind !== 'body' || mention.type === 'media') return [];
    if (!sentence || !event || !isTold(sentence) || sentence.kind === 'quotation') return [];
    if (mention.start < event.sentence.start) return [];
    const head = document.text.slice(sentence.start, mention.start);
    if (/(?:在|到|赴|走进|向|对|由|位于|于)$/u.test(head) || !rules().bodies.test(sentence.text))
      return [];
    return standsAlone(document, mention) ? [{event, mention, sentence}] : [];
  });

/** Kinds of events that are decided or happen, without people who attend them. */
const WITHOUT_ATTENDANCE = new Set(['decision', 'discipline', 'death']);

/** Who was at the events of an article; the first mention of each. */
export const attendances = (document: Document, events: readonly Candidate[]): Attendance[] => {
  const seen = new Set<string>();
  const attended = events.filter(({kind}) => !WITHOUT_ATTENDANCE.has(kind));
  return [...persons(document, attended), ...bodies(document, attended)].filter(
    ({event, mention}) => {
      const key = `${event.start} ${mention.kind} ${mention.name}`;
      return !seen.has(key) && seen.add(key);
    },
  );
};
