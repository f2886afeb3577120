/** Who holds which post where. */
import type {Language} from '../../language/language';
import type {Line, Section} from '../document';
import {kindWord, statusWord} from '../model-words';
import type {HeldPost} from '../posts';
import {SEPARATOR} from '../words';
import {plain, proof, section, table, type Context} from './context';

const rowOf = (
  {title, body, status, since, until, asOf, fact}: HeldPost,
  context: Context,
): Line[] => [
  plain(title),
  plain(body?.name ?? null),
  plain(statusWord(status, context.lang)),
  plain(since),
  plain(until),
  plain(asOf),
  proof([fact], context),
];

const COLUMNS = ['post', 'body', 'status', 'since', 'until', 'asOf', 'proof'] as const;

export const peopleSection = (posts: readonly HeldPost[], context: Context): Section[] =>
  section(
    context.word('peopleAndPosts'),
    table(
      ['person', ...COLUMNS],
      posts.map(post => [plain(post.person.name), ...rowOf(post, context)]),
      context,
    ),
  );

/** Posts of one person: who it is stands above. */
export const careerSection = (posts: readonly HeldPost[], context: Context): Section[] =>
  section(
    context.word('posts'),
    table(
      COLUMNS,
      posts.map(post => rowOf(post, context)),
      context,
    ),
  );

const STATUS_ORDER: readonly (string | null)[] = [
  'current',
  'candidate',
  null,
  'former',
  'removed',
];

/** What somebody is now before what they were, the latest first. */
export const inOrder = (posts: readonly HeldPost[]): HeldPost[] => {
  const day = ({since, until, asOf}: HeldPost): string => since ?? until ?? asOf ?? '';
  return posts.toSorted(
    (a, b) =>
      STATUS_ORDER.indexOf(a.status) - STATUS_ORDER.indexOf(b.status) ||
      (day(a) < day(b) ? 1 : day(a) > day(b) ? -1 : 0),
  );
};

/** 青石街道党工委书记 in Chinese, `书记 of 青石街道党工委` in English. */
export const postName = ({title, body}: HeldPost, lang: Language): string => {
  if (body === null) return title;
  return lang === 'zh' ? `${body.name}${title}` : `${title} of ${body.name}`;
};

/** Words in brackets behind the name of a body, each once. */
export const kindNote = (kind: string | null, more: string, lang: Language): string =>
  [...new Set([kindWord(kind, lang), more])].filter(word => word !== '').join(SEPARATOR[lang]);
