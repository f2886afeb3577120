/** The examples in data/rules say what their rules are for: each must be read by its own rule. */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import test from 'ava';
import {globSync} from 'tinyglobby';
import type {BodyType, PostStatus} from '../../../src/article/facts';
import type {Document} from '../../../src/extract/document';
import {outermost} from '../../../src/extract/outermost';
import {type Holding, linkPosts} from '../../../src/extract/post/holder/link';
import {groupSlots, type PostList} from '../../../src/extract/post/list';
import {groupPersons, shapeOf} from '../../../src/extract/post/shape';
import {findSlots} from '../../../src/extract/post/slot';
import {statusOf} from '../../../src/extract/post/time/status';
import {findTitles} from '../../../src/extract/title/find';
import {readRules} from '../../../src/lexicon/word-list';
import {documentWith} from '../../support/gold-document';

interface Example {
  readonly example: string;
}

const BODIES: Readonly<Record<string, BodyType>> = {
  北岸县财政局: 'government',
  北岸县: 'district_or_region',
  北岸市: 'district_or_region',
  北岸集团: 'company',
  北岸医院: 'hospital',
  北岸商会: 'association',
  南岸中学: 'school',
};

const read = (text: string): Document => documentWith(text, ['云帆', '山岚', '陶念'], BODIES);

const listsOf = ({text, mentions}: Document): PostList[] =>
  groupSlots(
    text,
    findSlots(text, {start: 0, end: text.length}, outermost(mentions), findTitles(text)),
  );

/** The text as one sentence after one about 陶念, without what rosters and CVs add. */
const holdingsIn = (text: string): Holding[] => {
  const document = read(text);
  const persons = document.mentions.filter(({kind}) => kind === 'person');
  const [antecedent = null] = read('陶念').mentions;
  const span = {start: 0, end: text.length};
  const lists = listsOf(document);
  return linkPosts(shapeOf(text, span, groupPersons(text, persons, lists), lists), antecedent);
};

for (const {name, example} of readRules<{rules: readonly ({name: string} & Example)[]}>(
  'post-links',
).rules) {
  test(`post-links ${name}: ${example}`, t => {
    const holdings = holdingsIn(example);
    const last = holdings.at(-1)?.list;
    t.truthy(last);
    // What stands before the last list belongs to the example's people and has rules of its own.
    t.deepEqual(
      [...new Set(holdings.filter(({list}) => list === last).map(({rule}) => rule))],
      [name],
    );
  });
}

const statusRules = readRules<{rules: readonly ({status: PostStatus} & Example)[]}>('post-status');
for (const {status, example} of statusRules.rules) {
  test(`post-status ${status}: ${example}`, t => {
    const text = `云帆${example}`;
    const document = read(text);
    const [person] = document.mentions;
    const [list] = listsOf(document);
    const [slot] = list?.slots ?? [];
    t.truthy(person && list && slot);
    if (!person || !list || !slot) return;
    const holding: Holding = {
      person,
      slot,
      list,
      status: 'current',
      change: null,
      rule: 'test',
      confidence: 1,
      evidence: list,
    };
    t.is(statusOf(text, 0, holding), status);
  });
}

const DATA = join(__dirname, '..', '..', '..', 'data', 'rules');

/** Paths of reasons that say nothing, and of named rules that give none. */
const withoutReason = (value: unknown, path: string): string[] => {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.entries(value).flatMap(([key, item]) =>
    withoutReason(item, `${path}.${key}`),
  );
  const isRule = !Array.isArray(value) && ('reason' in value || 'example' in value);
  const reason: unknown = 'reason' in value ? value.reason : null;
  const says = typeof reason === 'string' && /\p{L}{2}/u.test(reason);
  return isRule && !says ? [path, ...inner] : inner;
};

for (const file of globSync('*.json', {cwd: DATA}).sort()) {
  test(`${file}: no reason is empty, no example stands without one`, t => {
    t.deepEqual(withoutReason(JSON.parse(readFileSync(join(DATA, file), 'utf8')), ''), []);
  });
}
