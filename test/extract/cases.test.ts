/**
 * Examples of every rule that makes facts, as data: what it must find and texts it must find nothing
 * in. They are read by the whole extraction; a stub stands in for the tagger, which cannot know
 * invented names. A known failure is marked `failing` and runs as one.
 */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import test from 'ava';
import type {ArticleFacts} from '../../src/article/facts';
import {KINDS} from '../../src/eval/kinds';
import {provenRows} from '../../src/eval/proof';
import {extract, toFlat} from '../../src/extract';
import type {TaggedSpan, Tagger} from '../../src/extract/tagger';
import {readRules} from '../../src/lexicon/word-list';
import {toArticle} from '../../src/pipeline/article';
import {globSync} from 'tinyglobby';
import {rawArticle} from '../support/raw-article';

interface Names {
  readonly persons: readonly string[];
  readonly bodies: readonly string[];
  readonly areas: readonly string[];
}

interface Case {
  readonly rule: string;
  readonly text: string;
  /** What this rule must give; where nothing is named, it must give nothing at all. */
  readonly expect: readonly string[];
  readonly failing?: boolean;
}

interface CaseFile {
  readonly names: Names;
  readonly cases: readonly Case[];
}

const CASES = join(__dirname, '..', 'cases');
const read = (file: string): unknown => JSON.parse(readFileSync(join(CASES, file), 'utf8'));

const occurrences = (text: string, name: string, layer: TaggedSpan['layer']): TaggedSpan[] =>
  [...text.matchAll(new RegExp(name, 'gu'))].map(({index}) => ({
    start: index,
    end: index + name.length,
    layer,
    confidence: 0.95,
  }));

/** Knows just these names, the longest where they overlap. */
const stubTagger = ({persons, bodies, areas}: Names): Tagger => ({
  tag: text => {
    const all = [
      ...persons.flatMap(name => occurrences(text, name, 'person')),
      ...bodies.flatMap(name => occurrences(text, name, 'body')),
      ...areas.flatMap(name => occurrences(text, name, 'area')),
    ];
    return all
      .filter(span =>
        all.every(
          other =>
            other === span ||
            other.end <= span.start ||
            span.end <= other.start ||
            other.end - other.start < span.end - span.start,
        ),
      )
      .sort((a, b) => a.start - b.start);
  },
});

const articleOf = (text: string, tagger?: Tagger): ArticleFacts =>
  extract(toArticle(rawArticle('case', text)), tagger);

const ROW_KINDS = KINDS.map(({name}) => name).filter(
  name => !['role', 'role~', 'organization+type', 'event+date'].includes(name),
);

/** What the plain form does not show: each fact by its ends, and words that stand for a name. */
const otherRowsBy = (rule: string, {entities, facts, mentions}: ArticleFacts): string[] => {
  const nameOf = new Map(entities.map(({id, name}) => [id, name]));
  return [
    ...facts
      .filter(fact => fact.rule === rule)
      .map(({type, from, to}) => [type, nameOf.get(from), nameOf.get(to)].join('|')),
    ...mentions
      .filter(mention => mention.rule === rule)
      .map(({surface, entity}) => `${surface}=${nameOf.get(entity) ?? ''}`),
  ];
};

/** Everything that a rule makes in a text. */
const rowsBy = (rule: string, text: string, names: Names): string[] => {
  const facts = articleOf(text, stubTagger(names));
  const rows = provenRows(facts).filter(row => row.rule === rule && ROW_KINDS.includes(row.kind));
  return [...rows.map(({row}) => row), ...otherRowsBy(rule, facts)];
};

for (const file of globSync('*.json', {cwd: CASES, ignore: ['other-texts.json']}).sort()) {
  const {names, cases} = read(file) as CaseFile;
  for (const {rule, text, expect, failing = false} of cases) {
    const declare = failing ? test.failing : test;
    declare(`${file} ${rule}${expect.length === 0 ? ' not' : ''}: ${text}`, t => {
      const rows = rowsBy(rule, text, names);
      if (expect.length === 0) t.deepEqual(rows, []);
      for (const row of expect) t.true(rows.includes(row), `${row} is not in ${rows.join(', ')}`);
    });
  }
}

interface OtherText {
  readonly kind: string;
  readonly text: string;
  readonly failing?: boolean;
}

for (const {kind, text, failing = false} of (
  read('other-texts.json') as {texts: readonly OtherText[]}
).texts) {
  const declare = failing ? test.failing : test;
  declare(`other-texts.json: ${kind} holds no post`, t => {
    t.deepEqual(toFlat(articleOf(text)).roles, []);
  });
}

/** Names of rules in data/rules with the prefix that they have in facts and mentions. */
const RULES: readonly (readonly [file: string, prefix: string])[] = [
  ['post-links', 'post/'],
  ['relation-patterns', 'relation/'],
  ['mention-patterns', ''],
  ['event-acts', 'event-'],
];

/** Objects with a name and a pattern, at any depth. */
const ruleNames = (value: unknown): string[] => {
  if (typeof value !== 'object' || value === null) return [];
  if ('name' in value && 'pattern' in value) return [String(value.name)];
  return Object.values(value).flatMap(ruleNames);
};

const tried = globSync('*.json', {cwd: CASES, ignore: ['other-texts.json']}).flatMap(
  file => (read(file) as CaseFile).cases,
);

for (const [file, prefix] of RULES) {
  for (const name of ruleNames(readRules(file))) {
    const rule = `${prefix}${name}`;
    test(`${file} ${name} has an example and a counter-example in test/cases`, t => {
      const own = tried.filter(each => each.rule === rule);
      t.true(own.some(({expect}) => expect.length > 0));
      t.true(own.some(({expect}) => expect.length === 0));
    });
  }
}
