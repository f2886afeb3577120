/** The same post told more than once, and posts that say nothing. */
import {defaultBodyRules} from './body/body-context';
import {isAddress} from './occupation';
import type {Post} from './post';

/** 大会执行主席: who chairs one meeting holds no office. */
const ofMeeting = ({body}: Post): boolean =>
  body !== null && defaultBodyRules().meetings.words.includes(body.name);

/** 民建会员, 民进会员: of a party like 党员, no office. */
const isPartyMember = ({body, title}: Post): boolean =>
  title === '会员' && /^民[建进]$/u.test(body?.name ?? '');

/** A member of nobody knows what: 成员, 负责人 without a body that stands there. */
const saysNothing = ({body, title, rule}: Post): boolean =>
  isAddress(title, body, rule) ||
  ((body === null || body.source === 'context') &&
    defaultBodyRules().needsBody.titles.includes(title));

/** What a firm's full name has more than the one it goes by: 北岸集团|有限公司|党委. */
const LEGAL_FORM = /(?<=集团|.{4})(?:股份|有限责任|有限)*公司/u;

/** 北岸市委 and 市委, 北岸集团 and 北岸集团有限公司: of one person's same posts the fuller name of the body says more. */
const isShorterForm = ({body}: Post, {body: full}: Post): boolean =>
  body !== null &&
  full !== null &&
  body.name.length < full.name.length &&
  (full.name.endsWith(body.name) || full.name.replace(LEGAL_FORM, '') === body.name);

/** 现为局长 above, and a line of the career that seems to take it back (2021.07—2021.08 局长): the first counts. */
const isOnlyEcho = (shown: Post, {status}: Post): boolean =>
  shown.status === 'current' && status === 'former' && shown.since === null;

const withDates = (post: Post, {since, until, ongoing}: Post): Post => ({
  ...post,
  since,
  until,
  ongoing,
  asOf: null,
});

/** 云帆主席 beside 国家主席云帆: the full post says more; 副主席 is another. */
const isAddressOf = (post: Post, other: Post): boolean =>
  post.rule === 'name-then-title' &&
  post.body === null &&
  other !== post &&
  other.title.endsWith(post.title) &&
  !other.title.endsWith(`副${post.title}`) &&
  (other.title !== post.title || other.body !== null);

/** 副局长云帆…，并被免去副局长职务: what was said to be held is what is taken. */
const isTaken = (post: Post, posts: readonly Post[]): boolean =>
  post.status === 'current' &&
  post.body?.source === 'touching' &&
  posts.some(
    other =>
      other.change === 'removed' &&
      other.title === post.title &&
      (isUnnamed(other.body) || isShorterForm(other, post)),
  );

const isUnnamed = (body: Post['body']): boolean => body?.source !== 'touching';

const isGuess = (body: Post['body']): boolean => body === null || body.source === 'context';

const isEcho = (post: Post, posts: readonly Post[]): boolean =>
  post.change === 'removed' &&
  isUnnamed(post.body) &&
  posts.some(other => other !== post && isTaken(other, [post]));

const withRemoval = (post: Post, posts: readonly Post[]): Post =>
  isTaken(post, posts) ? {...post, status: 'removed', change: 'removed'} : post;

/** Of one person's posts, in order of reading, those that say something that the others do not. */
const settle = (posts: readonly Post[]): Map<Post, Post> => {
  const kept = new Map<Post, Post>();
  const explicit = posts.filter(post => post.body !== null && post.body.source !== 'context');
  for (const post of posts) {
    if (saysNothing(post) || ofMeeting(post) || isPartyMember(post)) continue;
    const same = (other: Post): boolean => other.title === post.title;
    const vague = isGuess(post.body) || isEcho(post, posts);
    if (vague && (explicit.some(same) || [...kept.values()].some(same))) continue;
    if (posts.some(other => isAddressOf(post, other))) continue;
    if (posts.some(other => same(other) && isShorterForm(post, other))) continue;
    const known = [...kept].find(
      ([, other]) =>
        same(other) &&
        other.body?.name === post.body?.name &&
        (other.status === post.status || isOnlyEcho(other, post)),
    );
    if (!known) {
      kept.set(post, withRemoval(post, posts));
    }
    // 现任局长 above, 2019.05— below: the line tells since when.
    else if (known[1].since === null && post.since !== null && post.status !== 'former') {
      kept.set(known[0], withDates(known[1], post));
    }
  }
  return kept;
};

/** 张进局长 after 市局局长张进: the same post in fewer words adds nothing. */
export const withoutRepeats = (posts: readonly Post[]): Post[] => {
  const ofPerson = new Map<string, Post[]>();
  for (const post of posts) {
    const own = ofPerson.get(post.person.name);
    if (own) own.push(post);
    else ofPerson.set(post.person.name, [post]);
  }
  const kept = new Map([...ofPerson.values()].flatMap(own => [...settle(own)]));
  return posts.flatMap(post => kept.get(post) ?? []);
};
