/** docs/queries.md and its Chinese: every named question with what it takes and gives, from the heads of cypher/queries/. */
import {columnInChinese, inChinese} from '../../src/cli/help-language';
import type {Language} from '../../src/language/language';
import {namedQueries} from '../../src/query/library';
import type {NamedQuery, QueryParameter} from '../../src/query/named-query';

interface PageWords {
  readonly head: string;
  readonly about: (query: NamedQuery) => string;
  readonly parameters: string;
  readonly needed: string;
  readonly otherwise: (value: string) => string;
  readonly parameter: (description: string) => string;
  readonly columns: (list: readonly string[]) => string;
  readonly column: (description: string) => string;
}

const same = (text: string): string => text;

const WORDS: Readonly<Record<Language, PageWords>> = {
  en: {
    head: `# The named queries

[中文](queries.zh-CN.md)

<!-- Made by \`npm run docs\` from the heads of cypher/queries/: change those files, not this one. -->

Each is a file of [\`cypher/queries/\`](../cypher/queries) that runs on Neo4j, in Neo4j Browser as it stands (\`tupu queries --browser\` says with
which \`:param\` line) and on Grafeo, with the same rows. A person, body, place, event or article may be named loosely: by another name,
a short form, Traditional characters, pinyin without tones, with a character wrong or missing, or by its id.`,
    about: ({description}) => description,
    parameters: '| parameter | type | |',
    needed: ', needed',
    otherwise: value => `, \`${value}\` otherwise`,
    parameter: same,
    columns: list => `Columns: ${list.join('; ')}.`,
    column: same,
  },
  zh: {
    head: `# 命名查询

[English](queries.md)

<!-- 由 \`npm run docs\` 根据 cypher/queries/ 各文件的开头和 src/cli/chinese-columns.ts 生成：请改那些文件，不改本文件。 -->

每个查询是 [\`cypher/queries/\`](../cypher/queries) 中的一个文件，可原样在 Neo4j、Neo4j Browser（\`tupu queries --browser\` 给出所需的 \`:param\` 行）和
Grafeo 上运行，结果相同。人物、机构、地点、活动或文章可用别名、简称、繁体、不带声调的拼音、错或缺一字的写法，或编号指定。`,
    about: ({chinese}) => chinese,
    parameters: '| 参数 | 类型 | |',
    needed: '，必需',
    otherwise: value => `，默认 \`${value}\``,
    parameter: inChinese,
    columns: list => `列：${list.join('；')}。`,
    column: columnInChinese,
  },
};

const parameterLine = (
  {name, type, fallback, description}: QueryParameter,
  {needed, otherwise, parameter}: PageWords,
): string =>
  `| \`--${name}\` | ${type}${fallback === undefined ? needed : otherwise(JSON.stringify(fallback))} | ${parameter(description)} |`;

const section = (query: NamedQuery, words: PageWords): string => `## ${query.name}

${words.about(query)}

${words.parameters}
| --- | --- | --- |
${query.parameters.map(each => parameterLine(each, words)).join('\n')}

${words.columns(query.columns.map(({name, description}) => `\`${name}\` ${words.column(description)}`))}

\`\`\`
${query.example}
\`\`\`
`;

export const queriesPage = (lang: Language): string => {
  const words = WORDS[lang];
  return `${words.head}

${namedQueries()
  .map(query => section(query, words))
  .join('\n')}`;
};
