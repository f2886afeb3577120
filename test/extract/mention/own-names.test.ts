/** Words of the user's own lexicon, with a tagger that finds nothing or just what a case gives it. */
import test from 'ava';
import {extract} from '../../../src/extract';
import {findMentions} from '../../../src/extract/mention';
import type {Tagger} from '../../../src/extract/tagger';
import {findTitles} from '../../../src/extract/title/find';
import {
  NO_OWN_WORDS,
  ownWordsOf,
  withOwnWords,
  type OwnEntry,
} from '../../../src/lexicon/own-words';
import {toArticle} from '../../../src/pipeline/article';
import {groupEntities} from '../../../src/resolve/group';
import {rules} from '../../support/facts';
import {rawArticle} from '../../support/raw-article';

const SILENT: Tagger = {tag: () => []};
const finding = (name: string, layer: 'person' | 'body' | 'area'): Tagger => ({
  tag: line => {
    const start = line.indexOf(name);
    return start < 0 ? [] : [{start, end: start + name.length, layer, confidence: 0.95}];
  },
});

const body = (name: string, type: OwnEntry['type'], ...aliases: string[]): OwnEntry => ({
  kind: 'body',
  type,
  name,
  aliases,
});

const WORDS = ownWordsOf([
  body('河湾智谷', 'park', '智谷'),
  body('柳溪汇', 'association', '柳溪共创汇', 'LXH'),
  {kind: 'person', type: null, name: '陶念', aliases: ['陶小念']},
  {kind: 'title', type: null, name: '云链长', aliases: ['首席云链长']},
]);

const found = (text: string, tagger: Tagger = SILENT): string[] =>
  withOwnWords(WORDS, () => findMentions(text, tagger)).map(({name, type, rule}) =>
    [name, ...(type === null ? [] : [type]), ...(rule === 'user-lexicon' ? ['own'] : [])].join(' '),
  );

for (const [title, text, tagger, expected] of [
  ['a body wherever it stands', '昨日走进河湾智谷看展', SILENT, ['河湾智谷 park own']],
  ['another name of it', '昨日走进柳溪共创汇看展', SILENT, ['柳溪共创汇 association own']],
  ['a person without any sign of one', '后来陶小念走了', SILENT, ['陶小念 own']],
  ['Latin letters as a whole word', '与LXH合作，不是LXH2或XLXH', SILENT, ['LXH association own']],
  [
    'inside a longer name that the tagger found',
    '河湾智谷党委开会',
    finding('河湾智谷党委', 'body'),
    ['河湾智谷党委 party_org', '河湾智谷 park own'],
  ],
  [
    'a Party body behind it is its longer name',
    '昨日河湾智谷党委开会',
    SILENT,
    ['河湾智谷党委 party_org', '河湾智谷 park own'],
  ],
  [
    'instead of what crosses it',
    '昨日走进河湾智谷看展',
    finding('走进河湾', 'body'),
    ['河湾智谷 park own'],
  ],
  [
    'instead of a longer name whose first words are no body',
    '昨日走进河湾智谷看展',
    finding('日走进河湾智谷', 'body'),
    ['河湾智谷 park own'],
  ],
  [
    'instead of a person of that name',
    '柳溪汇来了',
    finding('柳溪汇', 'person'),
    ['柳溪汇 association own'],
  ],
  ['not in a longer person’s name', '陶念慈来了', finding('陶念慈', 'person'), ['陶念慈']],
] as const) {
  test(title, t => {
    t.deepEqual(found(text, tagger), [...expected]);
  });
}

const TEXT = '云链长陶小念在智谷主持会议。首席云链长林舟参加。';

test('offices, the longest first; only while these words hold', t => {
  const titles = (): string[] => findTitles(TEXT).map(({text}) => text);
  t.deepEqual(withOwnWords(WORDS, titles), ['云链长', '首席云链长']);
  t.deepEqual(titles(), []);
  t.throws(() => withOwnWords(WORDS, () => assertNever()), {message: 'never'});
  t.deepEqual(titles(), []);
});

const assertNever = (): never => {
  throw new Error('never');
};

test('other names lead to the main one, by a fact with its sentence', t => {
  const article = toArticle(rawArticle('甲', TEXT));
  const facts = withOwnWords(WORDS, () => extract(article));
  const nameOf = (id: string): string =>
    facts.entities.find(entity => entity.id === id)?.name ?? '';
  const same = facts.facts.filter(({type}) => type === 'SAME_AS');
  t.deepEqual(
    same.map(({from, to, rule, quote}) => [nameOf(from), nameOf(to), rule, quote]),
    [
      ['陶小念', '陶念', 'user-lexicon', '云链长陶小念在智谷主持会议。'],
      ['智谷', '河湾智谷', 'user-lexicon', '云链长陶小念在智谷主持会议。'],
    ],
  );
  t.true(facts.entities.find(({name}) => name === '陶念')?.composed);
  const held = facts.facts.filter(({type}) => type === 'HOLDS').map(({from}) => nameOf(from));
  t.deepEqual(held, ['陶小念', '林舟']);
  const groups = groupEntities(facts, rules);
  const canonical = (name: string): string | undefined =>
    groups.get(facts.entities.find(entity => entity.name === name)?.id ?? '')?.canonical.name;
  t.is(canonical('陶小念'), '陶念', 'the main name, though it is the shorter one');
  t.is(canonical('智谷'), '河湾智谷');
});

test('without words of one’s own nothing changes', t => {
  const article = toArticle(rawArticle('甲', TEXT));
  t.deepEqual(
    withOwnWords(NO_OWN_WORDS, () => extract(article)),
    extract(article),
  );
});
