/** What later steps of a career say of earlier ones, once all posts of an article are known. */
import type {Document} from '../../document';
import type {PartialDate} from '../../claim';
import type {Post} from '../post';

/** Where a person left office for good, and when. */
interface Leaving {
  readonly at: number;
  readonly date: string;
}

const LEAVES = /^[，,、]?(?:因病|正式|到龄|光荣)?(?:退休|离休|离职休养|逝世|去世|病逝|辞世|牺牲)/u;

const leavings = ({text}: Document, dates: readonly PartialDate[]): Leaving[] =>
  dates
    .filter(({end}) => LEAVES.test(text.slice(end, end + 12)))
    .map(({start, date}) => ({at: start, date}));

/** Ranks, memberships and seats in a congress are held beside an office: they end none. */
const BESIDE = /(?:教授|研究员|师|导师|院士|代表|理事|会长|顾问|编委|主编)$/u;
/** Held beside whatever else a career brings: no step elsewhere ends them. */
const LASTING =
  /^(?:名誉|荣誉|客座|兼职|特聘|特约|特邀|外籍)|(?:院士|导师|代表|理事|理事长|会长|非执行董事|独立董事)$/u;

/** Everybody who was in office then has left it. */
const LONG_AGO = '1965';

const isDated = (post: Post): boolean => post.since !== null && post.status !== 'removed';

/** The same office of the same person in the same body. */
const officeOf = ({person, title, body}: Post): string =>
  JSON.stringify([person.name, title, body?.name ?? null]);

const offices = (posts: readonly Post[]): ReadonlySet<string> => new Set(posts.map(officeOf));

/** The dated steps of each person. */
type Steps = ReadonlyMap<string, readonly Post[]>;

const stepsOf = (posts: readonly Post[]): Steps => {
  const steps = new Map<string, Post[]>();
  for (const post of posts.filter(isDated)) {
    const own = steps.get(post.person.name);
    if (own) own.push(post);
    else steps.set(post.person.name, [post]);
  }
  return steps;
};

const isLater = (other: Post, post: Post): boolean => other.evidence.end > post.evidence.end;

/** What an article's posts and words tell of all of its people. */
interface Known {
  readonly text: string;
  readonly steps: Steps;
  readonly left: readonly Leaving[];
  /** Offices that a later dated step shows to be held still. */
  readonly goOn: ReadonlySet<string>;
}

/** A dated step of another body, or 副会长 before 会长 of the same one. */
const ends = (other: Post, post: Post): boolean =>
  !other.isBeside &&
  !BESIDE.test(other.title) &&
  (!LASTING.test(post.title) || (other.body !== null && other.body.name === post.body?.name));

/** A dated step with a later one behind it has ended, unless that goes on with the same office. */
const isOver = (post: Post, {steps, left, goOn}: Known): boolean => {
  const {since, person, evidence, title} = post;
  if (since === null) return false;
  if (since < LONG_AGO) return true;
  if (title.endsWith('代表') || goOn.has(officeOf(post))) return false;
  const own = steps.get(person.name) ?? [];
  const later = own.some(other => (other.since ?? '') > since && ends(other, post));
  return later || left.some(({at, date}) => at > evidence.start && date > since);
};

/** 分配到北岸局任科员，1994年任科长: a step without a date of its own, before a dated one. */
const isPassed = (post: Post, {text, steps}: Known): boolean => {
  if (!post.isStep || post.since !== null || LASTING.test(post.title)) return false;
  return (steps.get(post.person.name) ?? []).some(other => {
    if (!isLater(other, post) || BESIDE.test(other.title)) return false;
    if (post.told !== null) return (other.since ?? '') > post.told;
    return !/[。\n]/u.test(text.slice(post.evidence.end, other.evidence.end));
  });
};

const endedOf = (post: Post, dead: ReadonlySet<string>): Post =>
  dead.has(post.person.name) && post.status === 'current'
    ? {...post, status: 'former', asOf: null}
    : post;

/**
 * 1985年任副处长。1990年任处长: the first is over, unless the text shows the person in it without a
 * date (现任); what a closed range has ended goes on by no single date, and what was taken is gone.
 * The `dead` hold nothing.
 */
export const settleCareers = (
  posts: readonly Post[],
  dead: ReadonlySet<string>,
  document: Document,
  dates: readonly PartialDate[],
): Post[] => {
  const goOn = new Set<string>();
  const known = {text: document.text, steps: stepsOf(posts), left: leavings(document, dates), goOn};
  const shown = offices(
    posts.filter(post => post.status === 'current' && post.since === null && !post.isStep),
  );
  const ended = offices(posts.filter(post => post.status === 'former'));
  const removed = offices(posts.filter(post => post.status === 'removed'));
  const settled = (given: Post): Post => {
    const post = endedOf(given, dead);
    if (post.status !== 'current') return post;
    const office = officeOf(post);
    if (removed.has(office)) return {...post, status: 'removed', change: null, asOf: null};
    if (isPassed(post, known)) return {...post, status: 'former', asOf: null};
    if (post.since === null || post.ongoing) return post;
    const over = isOver(post, known) && !shown.has(office);
    return over || ended.has(office) ? {...post, status: 'former'} : post;
  };
  // From the last step on: 委员 of one step goes on with that of a later one only where that is held still.
  const backwards = [...posts].reverse().map(given => {
    const post = settled(given);
    if (post.status === 'current' && isDated(post)) goOn.add(officeOf(post));
    return post;
  });
  return backwards.reverse();
};
