/** Settles persons by the bodies they serve in this article; see person.ts. */
import {groupBy} from '../article/group-by';
import type {EntityChange} from '../graph/change';
import type {Context, Settled} from './context';
import {toldOf, type Told} from './corrections/told';
import {testsOfPerson} from './corrections/tests';
import {entityChange, postId, postTitle} from './entity-change';
import type {Group} from './group';
import type {Known, KnownBody} from './known';
import {identifyPerson} from './person';

const WHOLE_OF = ['PART_OF', 'PARTY_ORG_OF', 'SUBSIDIARY_OF'] as const;

const settledAt = (
  {groupOf}: Context,
  things: Settled,
  entity: string,
): EntityChange | undefined => {
  const group = groupOf(entity);
  return group && things.get(group);
};

/** Bodies of a post, in the article's order. */
export const bodiesOfPost = (context: Context, things: Settled, post: Group): EntityChange[] =>
  context.from(post, 'POST_OF').flatMap(({to}) => settledAt(context, things, to) ?? []);

/** Only bodies count as wholes: everyone in a city is in the same city. */
const knownBodies = (context: Context, things: Settled): ((body: EntityChange) => KnownBody) => {
  const groups = groupBy(things.keys(), group => things.get(group)?.id);
  const wholesOf = (id: string): string[] =>
    (groups.get(id) ?? [])
      .flatMap(group => WHOLE_OF.flatMap(type => context.from(group, type)))
      .flatMap(({to}) => settledAt(context, things, to) ?? [])
      .filter(({label}) => label === 'Organization')
      .map(({id: whole}) => whole);
  return ({label, id, name}) => ({
    label,
    id,
    name,
    wholes: label === 'Organization' ? wholesOf(id) : [],
  });
};

export const settlePersons = (context: Context, things: Settled, known: Known): Settled => {
  const {article, groups, rules, corrections, groupOf, from} = context;
  const knownBody = knownBodies(context, things);
  const postsOf = (person: Group): Group[] =>
    from(person, 'HOLDS').flatMap(({to}) => groupOf(to) ?? []);
  /** What ties a holder to others of the name: the post's bodies, or a post that needs none. */
  const tiesOf = (post: Group): KnownBody[] => {
    const bodies = bodiesOfPost(context, things, post);
    const title = postTitle(post.canonical);
    return bodies.length === 0 && rules.isUniquePost(title)
      ? [{label: 'Post', id: postId([], title), name: title, wholes: []}]
      : bodies.map(knownBody);
  };
  const describe = (post: Group): string =>
    `${bodiesOfPost(context, things, post)[0]?.name ?? ''}${postTitle(post.canonical)}`;
  const descriptionOf = ([first]: readonly Group[]): string =>
    first === undefined ? (article.title ?? article.docId) : describe(first);

  const toldOfPerson = (person: Group, posts: readonly Group[]): Told | null =>
    toldOf(context, person, () =>
      testsOfPerson(context, {
        posts: posts.map(post => ({
          names: [postTitle(post.canonical), ...post.members.map(({name}) => name)],
          title: postTitle(post.canonical),
          bodies: bodiesOfPost(context, things, post),
        })),
        ties: posts.flatMap(tiesOf),
      }),
    );

  const settle = (person: Group): EntityChange => {
    const {name} = person.canonical;
    const posts = postsOf(person);
    const told = toldOfPerson(person, posts);
    if (told?.id != null) {
      const {correctedBy, at} = told;
      return entityChange(person, told.id, told.name, {
        disambiguator: at ?? descriptionOf(posts),
        correctedBy,
      });
    }
    const {id, disambiguator} = identifyPerson(
      {name, description: descriptionOf(posts), bodies: posts.flatMap(tiesOf)},
      known,
      article.id,
      rules,
      corrections.isOpen,
    );
    return entityChange(person, id, name, {disambiguator});
  };
  return new Map(
    groups
      .filter(({canonical}) => canonical.label === 'Person')
      .map(person => [person, settle(person)]),
  );
};
