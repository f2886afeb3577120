/**
 * Settles posts. A post is its body and title; one whose body the article does not give is the
 * holder's own, or every 记者 of the country would share it. 总书记 and the like need no body.
 */
import type {EntityChange} from '../graph/change';
import type {Context, Settled} from './context';
import {entityChange, ownProperties, postId, postTitle} from './entity-change';
import type {Group} from './group';
import {bodiesOfPost} from './settle-persons';

/** The nodes of a post by its holder's node id; `null` where all holders share it. */
type PostNodes = ReadonlyMap<string | null, EntityChange>;

const sharedPost = (post: Group, bodies: readonly EntityChange[]): EntityChange => {
  const title = postTitle(post.canonical);
  const sorted = bodies.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return entityChange(
    post,
    postId(
      sorted.map(({id}) => id),
      title,
    ),
    sorted.map(({name}) => name).join('、') + title,
    {...ownProperties(post), title},
  );
};

const scopedPost = (post: Group, scope: string): EntityChange => {
  const title = postTitle(post.canonical);
  return entityChange(post, postId([scope], title), title, {
    ...ownProperties(post),
    title,
  });
};

const settlePost = (
  context: Context,
  things: Settled,
  persons: Settled,
  post: Group,
): PostNodes => {
  const bodies = new Map(bodiesOfPost(context, things, post).map(body => [body.id, body]));
  if (bodies.size > 0 || context.rules.isUniquePost(postTitle(post.canonical))) {
    return new Map([[null, sharedPost(post, [...bodies.values()])]]);
  }
  const holders = context.to(post, 'HOLDS').flatMap(({from}) => {
    const group = context.groupOf(from);
    return (group && persons.get(group)?.id) ?? [];
  });
  return holders.length === 0
    ? new Map([[null, scopedPost(post, context.article.id)]])
    : new Map(holders.map(holder => [holder, scopedPost(post, holder)]));
};

export const settlePosts = (
  context: Context,
  things: Settled,
  persons: Settled,
): ReadonlyMap<Group, PostNodes> =>
  new Map(
    context.groups
      .filter(({canonical}) => canonical.label === 'Post')
      .map(post => [post, settlePost(context, things, persons, post)]),
  );
