import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import test from 'ava';
import {parseQuery} from '../../src/query/head';
import {namedQueries} from '../../src/query/library';

const FOLDER = join(__dirname, '..', '..', 'cypher', 'queries');

const HEAD = `// Who is where.
// 谁在哪里。
//
// Parameters
//   body   text            the body
//   status text = null     only this status
//   text   text = ''       a part of the name
//   depth  integer = 6     how deep
//   ids    list            which
//
// Columns
//   person  who
//   + id    the id
//
// Example
//   tupu query where --body X
//
// In Neo4j Browser, first
//   :param body => 'X'; :param depth => 6;

MATCH (n) RETURN n.name AS person, n.id AS id;
`;

test('a head: everything in it', t => {
  const query = parseQuery('where', HEAD);
  t.like(query, {
    name: 'where',
    description: 'Who is where.',
    chinese: '谁在哪里。',
    example: 'tupu query where --body X',
    cypher: HEAD,
  });
  t.deepEqual(query.parameters, [
    {name: 'body', type: 'text', description: 'the body'},
    {name: 'status', type: 'text', fallback: null, description: 'only this status'},
    {name: 'text', type: 'text', fallback: '', description: 'a part of the name'},
    {name: 'depth', type: 'integer', fallback: 6, description: 'how deep'},
    {name: 'ids', type: 'list', description: 'which'},
  ]);
  t.deepEqual(query.columns, [
    {name: 'person', description: 'who', shown: true},
    {name: 'id', description: 'the id', shown: false},
  ]);
});

for (const [title, text, message] of [
  ['no description', 'MATCH (n) RETURN n', /English and one of Chinese/u],
  [
    'no Chinese line',
    '// Who.\n//\n// Parameters\n//   a text  b\n',
    /English and one of Chinese/u,
  ],
  ['no parameters', HEAD.replace('// Parameters\n', ''), /no section "Parameters"/u],
  ['no columns', HEAD.replace('// Columns\n', '//\n'), /no parameter line/u],
  ['no example', HEAD.replace('// Example\n', ''), /no section "Example"/u],
  ['no lines for Browser', HEAD.replace('// In Neo4j Browser, first\n', ''), /Neo4j Browser/u],
  ['an unknown type', HEAD.replace('body   text ', 'body   year '), /no parameter line: body/u],
  ['a column without description', HEAD.replace('+ id    the id', '+ id'), /no column line/u],
] as const) {
  test(`a head with ${title} is refused by name`, t => {
    t.throws(() => parseQuery('where', text), {code: 'DATA_INVALID', message});
    t.throws(() => parseQuery('where', text), {message: /where\.cypher/u});
  });
}

const isHan = (text: string): boolean => /\p{Script=Han}/u.test(text);

for (const query of namedQueries()) {
  const body = readFileSync(join(FOLDER, `${query.name}.cypher`), 'utf8')
    .split('\n')
    .filter(line => !line.startsWith('//'))
    .join('\n');
  const used = new Set([...body.matchAll(/\$(\w+)/gu)].map(([, name]) => name));
  const names = query.parameters.map(({name}) => name);

  test(`${query.name}: described in English and in Chinese`, t => {
    t.false(isHan(query.description));
    t.true(isHan(query.chinese));
  });

  test(`${query.name}: parameters of the head are those of the query`, t => {
    t.deepEqual([...used].sort(), [...names].sort());
  });

  test(`${query.name}: the lines for Browser set every parameter`, t => {
    // Browser 5.24 reads `:param {depth: 6}` as 6.0, which LIMIT refuses; with the arrow 6 stays 6.
    t.regex(query.browser, /^(?::param \w+ => [^;]+;\s*)+$/u);
    t.deepEqual(
      [...query.browser.matchAll(/:param (\w+) =>/gu)].map(([, name]) => name),
      names,
    );
  });

  test(`${query.name}: the example gives every parameter that is needed`, t => {
    t.true(query.example.startsWith(`tupu query ${query.name} `));
    for (const {name, fallback} of query.parameters) {
      t.true(fallback !== undefined || query.example.includes(`--${name} `), name);
    }
  });

  // Grafeo reads the whole graph for it; a pattern comprehension or EXISTS { } says the same.
  test(`${query.name}: no OPTIONAL MATCH`, t => {
    t.notRegex(body, /OPTIONAL\s+MATCH/u);
  });

  test(`${query.name}: columns are named once, and the rows have an order`, t => {
    const columns = query.columns.map(({name}) => name);
    t.is(new Set(columns).size, columns.length);
    t.regex(body, /ORDER BY/u);
  });
}
