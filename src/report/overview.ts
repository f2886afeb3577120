/** What `tupu start` prints after a build: what was found, and what to do with it next. */
import type {Language, Texts} from '../language/language';
import type {ArticleRows} from '../query/collect';
import {bodyForest, relationWord, treeLines, type TreeNode} from './body-tree';
import {commandLines, shellWord, type NextCommand} from './command-lines';
import {excerpt} from './excerpt';
import {articleOf, dayOf, factOf, type ReportedFact} from './fact';
import {heldPosts, type HeldPost} from './posts';
import {kindWord, statusWord} from './model-words';
import {contentLine, counted} from './summary';
import {textTable} from './text-table';
import {BRACKETS, COLON, SEPARATOR, wordsOf} from './words';

export interface OverviewOptions {
  readonly lang: Language;
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

const HEAD: Readonly<Record<Language, readonly string[]>> = {
  en: ['person', 'post', 'body', 'sentence that proves it'],
  zh: ['人物', '职务', '机构', '作为依据的句子'],
};
const NEXT: Texts = {en: 'Go on with', zh: '接下来可以'};
const NO_FACTS: Texts = {en: 'no facts found', zh: '没有找到事实'};
const QUERIES: Texts = {en: 'what the graph can be asked', zh: '图谱能回答的问题'};
const LEADERS: Texts = {en: 'who leads it and its units', zh: '该机构及其下属单位的负责人'};
const REPORT: Texts = {en: 'all facts, with numbered sentences', zh: '全部事实，附编号原句'};
const SERVER: Texts = {
  en: 'the same graph in Neo4j (docker compose up -d, or npm run neo4j)',
  zh: '在 Neo4j 中建同样的图（先 docker compose up -d 或 npm run neo4j）',
};

const bracketed = (text: string, lang: Language): string => BRACKETS[lang].join(text);

const postTable = (
  posts: readonly HeldPost[],
  {width, lang}: Pick<OverviewOptions, 'width' | 'lang'>,
): string => {
  const room = Math.max(24, Math.floor(width * SENTENCE_SHARE));
  const proof = ({person, title, body, fact}: HeldPost): string =>
    excerpt(fact.sentence, [person.name, title, body?.name ?? ''], room * SENTENCE_LINES - 2);
  return textTable(
    HEAD[lang],
    posts.map(post => [
      post.person.name,
      post.status === null || post.status === 'current'
        ? post.title
        : post.title + bracketed(statusWord(post.status, lang), lang),
      post.body?.name ?? '',
      proof(post),
    ]),
    {width, merged: [0, 3]},
  );
};

const captionIn =
  (lang: Language) =>
  ({body, relation}: TreeNode): string => {
    const words = [
      kindWord(body.kind, lang),
      relation === null ? '' : relationWord(relation, lang),
    ];
    const note = [...new Set(words)].filter(word => word !== '').join(SEPARATOR[lang]);
    return note === '' ? body.name : body.name + bracketed(note, lang);
  };

const ORGANISED: Readonly<Record<Language, (who: string) => string>> = {
  en: who => `organised by ${who}`,
  zh: who => `${who}组织`,
};

const eventLine = ({subject, object, date}: ReportedFact, lang: Language): string =>
  [object.name, ...(date === null ? [] : [date]), ORGANISED[lang](subject.name)].join(
    lang === 'en' ? ', ' : '，',
  );

const nextCommands = (
  forest: readonly TreeNode[],
  articleId: string,
  {source, store, lang}: OverviewOptions,
): readonly NextCommand[] => {
  const at = store === null ? '' : ` --store ${shellWord(store)}`;
  const [top] = forest;
  return [
    top === undefined
      ? [`npx tupu queries`, QUERIES[lang]]
      : [`npx tupu query leaders --body ${shellWord(top.body.name)}${at}`, LEADERS[lang]],
    [`npx tupu report article ${articleId}${at}`, REPORT[lang]],
    [`npx tupu build ${shellWord(source)} --store bolt://localhost:7687`, SERVER[lang]],
  ];
};

/** The whole text, without a line end behind the last. */
export const overview = (rows: ArticleRows, options: OverviewOptions): string => {
  const {width, lang, heading = (text: string) => text} = options;
  const word = wordsOf(lang);
  const article = articleOf(rows.article);
  const facts = rows.facts.map(factOf);
  const posts = heldPosts(facts);
  const forest = bodyForest(facts);
  const events = facts
    .filter(({relation}) => relation === 'ORGANIZED')
    .map(fact => eventLine(fact, lang));
  const origin = [article.title, article.source, dayOf(article.published)].filter(
    part => part !== null,
  );
  const part = (title: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : ['', heading(title), ...lines];
  return [
    heading(origin.join(' · ')),
    [
      counted(article.sentences, 'sentences', lang),
      contentLine(facts, lang) || NO_FACTS[lang],
    ].join(COLON[lang]),
    ...part(word('peopleAndPosts'), posts.length === 0 ? [] : [postTable(posts, options)]),
    ...part(
      word('bodies'),
      forest.flatMap(node => treeLines(node, captionIn(lang))),
    ),
    ...part(word('events'), events),
    ...part(NEXT[lang], commandLines(nextCommands(forest, article.id, options), width)),
  ].join('\n');
};
