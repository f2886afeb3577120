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

const isSame = (a: Post, b: Post): boolean =>
  a.person.name === b.person.name && a.title === b.title && a.body?.name === b.body?.name;

/** A dated step with a later one behind it has ended, unless that goes on with the same office. */
const isOver = (post: Post, steps: readonly Post[], left: readonly Leaving[]): boolean => {
  const {since, person, evidence, title} = post;
  if (since === null || post.ongoing || post.status !== 'current' || title.endsWith('代表'))
    return false;
  const goesOn = steps.some(
    other =>
      isSame(other, post) && other.evidence.start > evidence.start && other.status === 'current',
  );
  if (goesOn) return false;
  const later = steps.some(
    other =>
      other.person.name === person.name &&
      other.evidence.start > evidence.start &&
      (other.since ?? '') > since &&
      !BESIDE.test(other.title),
  );
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
  const steps = posts.filter(isStep);
  const left = leavings(document, dates);
  const shown = posts.filter(post => post.status === 'current' && post.since === null);
  const ended = posts.filter(post => post.status === 'former');
  const removed = posts.filter(post => post.status === 'removed');
  return posts.map(post => {
    if (post.status === 'current' && removed.some(other => isSame(other, post))) {
      return {...post, status: 'removed', change: null, asOf: null};
    }
    if (post.status !== 'current' || post.since === null || post.ongoing) return post;
    const over = isOver(post, steps, left) && !shown.some(other => isSame(other, post));
    return over || ended.some(other => isSame(other, post))
      ? {...post, status: 'former', change: null}
      : post;
  });
};
