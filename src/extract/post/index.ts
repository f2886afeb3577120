import type {PostStatus} from '../../article/facts';
import {overlaps, type Span} from '../../article/span';
import type {Document, Mention} from '../document';
import {findTitles, type Title} from '../title/find';
import {bodiesOf, type PostBody} from './body';
import {bodyContextOf, outermost, type BodyContext} from './body-context';
import {mediumOf} from './credit';
import {linkPosts, type Holding} from './link';
import {groupSlots, type PostList} from './list';
import {NO_ROSTER, readRosterLine, type RosterState} from './roster';
import {groupPersons, shapeOf} from './shape';
import {findSlots} from './slot';
import {statusOf} from './status';
import {linkSubject, subjectAfter} from './subject';

/** A person in an office of a body. */
export interface Post {
  readonly person: Mention;
  readonly title: string;
  readonly body: PostBody | null;
  readonly status: PostStatus;
  readonly change: 'appointed' | 'removed' | null;
  readonly rule: string;
  readonly confidence: number;
  readonly evidence: Span;
}

interface State {
  readonly roster: RosterState;
  readonly subject: Mention | null;
  readonly antecedent: Mention | null;
}

/** Items that begin within [from, to), of a sorted list, going on from `index`. */
const within = <T extends Span>(items: readonly T[], span: Span): T[] =>
  items.filter(item => item.start >= span.start && item.end <= span.end);

const toPosts = (
  document: Document,
  holdings: readonly Holding[],
  sentence: Span,
  context: BodyContext,
): Post[] => {
  const bodies = new Map<PostList, (PostBody | null)[]>();
  return holdings.map(holding => {
    const {list, slot} = holding;
    const known = bodies.get(list) ?? bodiesOf(list, sentence.start, context);
    bodies.set(list, known);
    const isCredit = slot.headClass === 'credit' && !slot.body;
    const body = isCredit
      ? mediumOf(document, context, slot)
      : (known[list.slots.indexOf(slot)] ?? null);
    return {
      person: holding.person,
      title: slot.title,
      body,
      status: statusOf(document.text, sentence.start, holding),
      change: holding.change,
      rule: holding.rule,
      confidence: holding.confidence * (body?.source === 'context' ? 0.8 : 1),
      evidence: holding.evidence,
    };
  });
};

/** 张进局长 after 市局局长张进: the same post in fewer words adds nothing. */
const withoutRepeats = (posts: readonly Post[]): Post[] => {
  const kept: Post[] = [];
  const explicit = posts.filter(post => post.body !== null && post.body.source !== 'context');
  for (const post of posts) {
    const same = (other: Post): boolean =>
      other.person.name === post.person.name && other.title === post.title;
    const vague = post.body === null || post.body.source === 'context';
    if (vague && explicit.some(same)) continue;
    if (
      kept.some(
        other =>
          same(other) && other.body?.name === post.body?.name && other.status === post.status,
      )
    )
      continue;
    kept.push(post);
  }
  return kept;
};

/** Every post that the article gives a person. */
export const findPosts = (document: Document): Post[] => {
  const outer = outermost(document.mentions).filter(mention => mention.kind !== 'title');
  const titles = findTitles(document.text).filter(
    title => !outer.some(mention => overlaps(mention, title)),
  );
  const context = bodyContextOf(document);
  const posts: Post[] = [];
  let state: State = {roster: NO_ROSTER, subject: null, antecedent: null};
  for (const sentence of document.sentences) {
    const mentions = within(outer, sentence);
    const persons = mentions.filter(mention => mention.kind === 'person');
    const lists = groupSlots(
      document.text,
      findSlots(document.text, sentence, mentions, within<Title>(titles, sentence)),
    );
    const shape = shapeOf(document.text, sentence, groupPersons(document.text, persons), lists);
    const subject = subjectAfter(shape, state.subject);
    const roster = readRosterLine(shape, state.roster);
    const linked = roster.done ? roster.holdings : linkPosts(shape, state.antecedent);
    const taken = new Set(linked.map(holding => holding.list));
    const ofSubject = subject && !roster.done ? linkSubject(shape, subject, taken) : [];
    posts.push(...toPosts(document, [...linked, ...ofSubject], sentence, context));
    state = {roster: roster.state, subject, antecedent: persons.at(-1) ?? state.antecedent};
  }
  return withoutRepeats(posts);
};
