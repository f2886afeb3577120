/** What `tupu start` prints after a build: what was found, and what to do with it next. */
import type {ArticleRows} from '../query/collect';
import {bodyForest, relationWord, treeLines, type TreeNode} from './body-tree';
import {commandLines, shellWord, type NextCommand} from './command-lines';
import {excerpt} from './excerpt';
import {articleOf, dayOf, factOf, type ReportedFact} from './fact';
import {heldPosts, type HeldPost} from './posts';
import {kindWord} from './model-words';
import {contentLine, counted} from './summary';
import {textTable} from './text-table';

export interface OverviewOptions {
  /** Of the terminal, in cells. */
  readonly width: number;
  /** What was built, as a command line names it. */
  readonly source: string;
  /** `--store` of the commands to go on with; null where the default will do. */
  readonly store: string | null;
  /** Puts a heading into bold or colour; as it is by default. */
  readonly heading?: (text: string) => string;
}

/** Two lines of a terminal, at most: the rest of a long sentence is in the report. */
const SENTENCE_LINES = 2;
/** The share of the table that sentences may take. */
const SENTENCE_SHARE = 0.42;

const postTable = (posts: readonly HeldPost[], width: number): string => {
  const room = Math.max(24, Math.floor(width * SENTENCE_SHARE));
  const proof = ({person, title, body, fact}: HeldPost): string =>
    excerpt(fact.sentence, [person.name, title, body?.name ?? ''], room * SENTENCE_LINES - 2);
  return textTable(
    ['person', 'post', 'body', 'sentence that proves it'],
    posts.map(post => [
      post.person.name,
      post.status === null || post.status === 'current'
        ? post.title
        : `${post.title} (${post.status})`,
      post.body?.name ?? '',
      proof(post),
    ]),
    {width, merged: [0, 3]},
  );
};

const caption = ({body, relation}: TreeNode): string => {
  const words = [kindWord(body.kind, 'en'), relation === null ? '' : relationWord(relation, 'en')];
  const note = [...new Set(words)].filter(word => word !== '').join(', ');
  return note === '' ? body.name : `${body.name}  (${note})`;
};

const eventLine = ({subject, object, date}: ReportedFact): string =>
  `${object.name}${date === null ? '' : `, ${date}`}, organised by ${subject.name}`;

const nextCommands = (
  forest: readonly TreeNode[],
  articleId: string,
  {source, store}: OverviewOptions,
): readonly NextCommand[] => {
  const at = store === null ? '' : ` --store ${shellWord(store)}`;
  const [top] = forest;
  return [
    top === undefined
      ? [`npx tupu queries`, 'what the graph can be asked']
      : [
          `npx tupu query leaders --body ${shellWord(top.body.name)}${at}`,
          'who leads it and its units',
        ],
    [`npx tupu report article ${articleId}${at}`, 'all facts, with numbered sentences'],
    [
      `npx tupu build ${shellWord(source)} --store bolt://localhost:7687`,
      'the same graph in Neo4j (docker compose up -d, or npm run neo4j)',
    ],
  ];
};

/** The whole text, without a line end behind the last. */
export const overview = (rows: ArticleRows, options: OverviewOptions): string => {
  const {width, heading = (text: string) => text} = options;
  const article = articleOf(rows.article);
  const facts = rows.facts.map(factOf);
  const posts = heldPosts(facts);
  const forest = bodyForest(facts);
  const events = facts.filter(({relation}) => relation === 'ORGANIZED').map(eventLine);
  const origin = [article.title, article.source, dayOf(article.published)].filter(
    part => part !== null,
  );
  const part = (title: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : ['', heading(title), ...lines];
  return [
    heading(origin.join(' · ')),
    `${counted(article.sentences, 'sentences', 'en')}: ${contentLine(facts, 'en') || 'no facts found'}`,
    ...part('People and posts', posts.length === 0 ? [] : [postTable(posts, width)]),
    ...part(
      'Bodies',
      forest.flatMap(node => treeLines(node, caption)),
    ),
    ...part('Events', events),
    ...part('Go on with', commandLines(nextCommands(forest, article.id, options), width)),
  ].join('\n');
};
