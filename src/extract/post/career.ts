/** What later steps of a career say of earlier ones, once all posts of an article are known. */
import type {Document} from '../document';
import type {PartialDate} from '../claim';
import type {Post} from './post';

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

const isStep = (post: Post): boolean => post.since !== null && post.status !== 'removed';

/** The same office of the same person in the same body. */
const officeOf = ({person, title, body}: Post): string =>
  JSON.stringify([person.name, title, body?.name ?? null]);

const offices = (posts: readonly Post[]): ReadonlySet<string> => new Set(posts.map(officeOf));

/** The dated steps of each person. */
type Steps = ReadonlyMap<string, readonly Post[]>;

const stepsOf = (posts: readonly Post[]): Steps => {
  const steps = new Map<string, Post[]>();
  for (const post of posts.filter(isStep)) {
    const own = steps.get(post.person.name);
    if (own) own.push(post);
    else steps.set(post.person.name, [post]);
  }
  return steps;
};

/** A dated step with a later one behind it has ended, unless that goes on with the same office. */
const isOver = (post: Post, steps: Steps, left: readonly Leaving[]): boolean => {
  const {since, person, evidence, title} = post;
  if (since === null || post.ongoing || post.status !== 'current' || title.endsWith('代表'))
    return false;
  const behind = (steps.get(person.name) ?? []).filter(
    other => other.evidence.start > evidence.start,
  );
  const office = officeOf(post);
  if (behind.some(other => other.status === 'current' && officeOf(other) === office)) return false;
  const later = behind.some(other => (other.since ?? '') > since && !BESIDE.test(other.title));
  return later || left.some(({at, date}) => at > evidence.start && date > since);
};

/**
 * 1985年任副处长。1990年任处长: the first is over, unless the text shows the person in it without a
 * date (现任); what a closed range has ended goes on by no single date, and what was taken is gone.
 */
export const settleCareers = (
  posts: readonly Post[],
  document: Document,
  dates: readonly PartialDate[],
): Post[] => {
  const steps = stepsOf(posts);
  const left = leavings(document, dates);
  const shown = offices(posts.filter(post => post.status === 'current' && post.since === null));
  const ended = offices(posts.filter(post => post.status === 'former'));
  const removed = offices(posts.filter(post => post.status === 'removed'));
  return posts.map(post => {
    if (post.status === 'current' && removed.has(officeOf(post))) {
      return {...post, status: 'removed', change: null, asOf: null};
    }
    if (post.status !== 'current' || post.since === null || post.ongoing) return post;
    const office = officeOf(post);
    const over = isOver(post, steps, left) && !shown.has(office);
    return over || ended.has(office) ? {...post, status: 'former', change: null} : post;
  });
};
