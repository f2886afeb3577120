import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import test from 'ava';
import {contrast, ink, linear} from '../../scripts/docs/browser/colour';
import {favourites, favouritesZip} from '../../scripts/docs/browser/favourites';
import {guide, STEPS} from '../../scripts/docs/browser/guide';
import {NODE_LOOKS, RELATIONSHIP_LOOKS} from '../../scripts/docs/browser/looks';
import {browserConf, dockerEnv, grass, styleRules} from '../../scripts/docs/browser/style';
import {SECOND_LABELS} from '../../src/graph/kinds';
import {NODE_LABELS, RELATIONSHIP_TYPES} from '../../src/graph/model';
import {GrafeoStore} from '../../src/store/grafeo/store';
import {loadFacts} from '../../src/store/load';
import {defaultResolve} from '../../src/cli/resolver';
import {QUERY_FIXTURE} from '../support/query-fixture';

type Three = readonly [number, number, number];

/** What eyes without one of the three cones see of linear light (Machado, Oliveira, Fernandes 2009). */
const SIGHTS: Readonly<Record<string, readonly [Three, Three, Three]>> = {
  all: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  'no red': [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  'no green': [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  'no blue': [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const times = (rows: readonly [Three, Three, Three], [x, y, z]: Three): Three => {
  const [a, b, c] = rows.map(([p, q, r]) => p * x + q * y + r * z);
  return [a ?? 0, b ?? 0, c ?? 0];
};

const XYZ: readonly [Three, Three, Three] = [
  [0.4339, 0.3763, 0.1898],
  [0.2126, 0.7152, 0.0722],
  [0.0178, 0.1095, 0.8728],
];

/** CIE L*a*b*, in which a distance of 2 is just seen and 10 at a glance. */
const lab = (light: Three): Three => {
  const root = (value: number): number =>
    value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116;
  const [x, y, z] = times(XYZ, light);
  return [116 * root(y) - 16, 500 * (root(x) - root(y)), 200 * (root(y) - root(z))];
};

const distance = (a: string, b: string, sight: readonly [Three, Three, Three]): number => {
  const [one, other] = [a, b].map(color => lab(times(sight, linear(color)))) as [Three, Three];
  return Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);
};

/** One of each family, as they stand side by side in the pictures of the guide. */
const TOGETHER = [
  'Person',
  'PartyOrganization',
  'Government',
  'Company',
  'Street',
  'Event',
  'Sentence',
  'Article',
] as const;

for (const [name, sight] of Object.entries(SIGHTS)) {
  test(`colours that stand together differ for eyes that see ${name}`, t => {
    const near = TOGETHER.flatMap((a, index) =>
      TOGETHER.slice(index + 1)
        .map(b => ({a, b, far: distance(NODE_LOOKS[a].color, NODE_LOOKS[b].color, sight)}))
        .filter(({far}) => far < 20),
    );
    t.deepEqual(near, []);
  });
}

test('words on discs and arrows can be read', t => {
  const grounds = [...Object.values(NODE_LOOKS), ...Object.values(RELATIONSHIP_LOOKS)];
  t.deepEqual(
    grounds.filter(({color}) => contrast(color, ink(color)) < 4.5),
    [],
  );
});

test('contrast: black on white is 21, a colour on itself 1', t => {
  t.is(Math.round(contrast('#000000', '#FFFFFF')), 21);
  t.is(contrast('#B8202F', '#B8202F'), 1);
});

test('every label and every type has its rule, second labels behind the first', t => {
  const names = Object.keys(styleRules());
  for (const label of [...NODE_LABELS, ...SECOND_LABELS]) t.true(names.includes(`node.${label}`));
  for (const type of RELATIONSHIP_TYPES) t.true(names.includes(`relationship.${type}`));
  t.true(names.indexOf('node.PartyOrganization') > names.indexOf('node.Sentence'));
});

test('captions are names and titles, SERVES shows the post', t => {
  const rules = styleRules();
  t.is(rules['node.Person']?.caption, '{name}');
  t.is(rules['node.Post']?.caption, '{title}');
  t.is(rules['relationship.SERVES']?.caption, '{title}');
  t.is(rules['relationship.PART_OF']?.caption, '<type>');
});

test('GraSS: braces, and captions in quotes', t => {
  t.regex(grass(), /^node\.Person \{\n(?: {2}[a-z-]+: [^\n]+;\n)+\}$/mu);
  t.regex(grass(), /caption: "\{name\}";/u);
});

/** As Browser takes the setting apart: at semicolons outside quotes. */
const commands = (setting: string): string[] =>
  (setting.match(/(?:"[^"]*"|[^";])+/gu) ?? []).map(command => command.trim());

test('the setting of neo4j.conf is one line of ASCII, and its style is JSON', t => {
  const line = browserConf()
    .split('\n')
    .find(each => each.startsWith('browser.post_connect_cmd='));
  t.regex(line ?? '', /^[\x20-\x7E]+$/u);
  const [style = '', ...rest] = commands((line ?? '').slice('browser.post_connect_cmd='.length));
  t.deepEqual(JSON.parse(style.slice('style '.length)), styleRules());
  t.deepEqual(rest, ['clear']);
});

test('Docker gets the same commands, and the guide, in single quotes', t => {
  const [, setting = ''] = /^NEO4J_browser_post__connect__cmd='([^']*)'$/mu.exec(dockerEnv()) ?? [];
  t.deepEqual(commands(setting).slice(1), ['clear', 'guide http://localhost:7475/guide.html']);
  t.deepEqual(JSON.parse((commands(setting)[0] ?? '').slice('style '.length)), styleRules());
});

test('the guide has five steps, each with a query of cypher/browser/queries/', t => {
  t.is(STEPS.length, 5);
  t.is(guide().match(/<slide>/gu)?.length, 5);
  t.is(guide().match(/<pre class="[^"]*\brunnable"/gu)?.length, 5);
  t.notRegex(guide(), /<(?:script|img|link)|https?:/u, 'it must work offline');
});

test('the archive of favourites holds every query as it stands', t => {
  const archive = favouritesZip();
  t.is(archive.readUInt32LE(0), 0x04034b50);
  for (const {name, text} of favourites()) {
    t.true(archive.includes(Buffer.from(`tupu/${name}.cypher${text}`)), name);
  }
});

for (const {name, text, title} of favourites()) {
  test(`favourite ${name}: has a title in two languages and finds something`, async t => {
    t.regex(title, /^\p{sc=Han}+ [A-Z].*[.]$/u);
    const store = new GrafeoStore(null);
    await loadFacts(store, QUERY_FIXTURE, defaultResolve());
    const rows = await store.read(text);
    t.true(rows.length > 0);
    await store.close();
  });

  test(`favourite ${name}: draws no sentences but those of one fact`, t => {
    if (name !== 'proof' && name !== 'sentences' && name !== 'overview') {
      t.notRegex(text, /Sentence|MENTIONS|\(\w*\)-\[\w*\]-/u);
    } else {
      t.regex(text, /\b(?:LIMIT 1|RETURN\s+person\.name|count\(\*\))/u);
    }
  });
}

test('neo4j.conf is read as ISO-8859-1: the file itself is ASCII too', t => {
  const file = join(__dirname, '..', '..', 'cypher', 'browser', 'neo4j.conf');
  t.regex(readFileSync(file, 'utf8'), /^[\n\x20-\x7E]+$/u);
});
