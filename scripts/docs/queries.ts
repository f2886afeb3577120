/** docs/queries.md: every named question with what it takes and gives, from the heads of cypher/queries/. */
import {namedQueries} from '../../src/query/library';
import type {NamedQuery, QueryParameter} from '../../src/query/named-query';

const parameterLine = ({name, type, fallback, description}: QueryParameter): string => {
  const otherwise = fallback === undefined ? 'needed' : `\`${JSON.stringify(fallback)}\` otherwise`;
  return `| \`--${name}\` | ${type}, ${otherwise} | ${description} |`;
};

const section = ({
  name,
  description,
  chinese,
  parameters,
  columns,
  example,
}: NamedQuery): string => `## ${name}

${description}
${chinese}

| parameter | type | |
| --- | --- | --- |
${parameters.map(parameterLine).join('\n')}

Columns: ${columns.map(column => `\`${column.name}\` ${column.description}`).join('; ')}.

\`\`\`
${example}
\`\`\`
`;

export const queriesPage = (): string => `# The named queries

<!-- Made by \`npm run docs\` from the heads of cypher/queries/: change those files, not this one. -->

Each is a file of [\`cypher/queries/\`](../cypher/queries) that runs on Neo4j, in Neo4j Browser as it stands (\`tupu queries --browser\` says with
which \`:param\` line) and on Grafeo, with the same rows. A person, body, place, event or article may be named loosely: by another name,
a short form, Traditional characters, pinyin without tones, with a character wrong or missing, or by its id.

${namedQueries().map(section).join('\n')}`;
