/** Coming into an office and leaving it, by the words around a post. */
import test from 'ava';
import type {BodyType} from '../../../src/article/facts';
import {findPosts} from '../../../src/extract/post';
import {readRules} from '../../../src/lexicon/word-list';
import {documentWith} from '../../support/gold-document';

const BODIES: Readonly<Record<string, BodyType>> = {
  北岸商会: 'association',
  北岸集团: 'company',
  北岸县财政局: 'government',
  北岸县: 'district_or_region',
  北岸党委: 'party_org',
};

const changesIn = (text: string): string[] =>
  findPosts(documentWith(text, ['云帆', '山岚'], BODIES), []).map(
    ({person, title, change}) => `${person.name} ${title} ${change ?? 'none'}`,
  );

interface Rule {
  readonly name: string;
  readonly example: string;
}
const rules = readRules<Record<'appointed' | 'removed', readonly Rule[]>>('post-change');

for (const change of ['appointed', 'removed'] as const) {
  for (const {name, example} of rules[change]) {
    test(`post-change ${name}: ${example.replaceAll('\n', '⏎')}`, t => {
      const found = changesIn(example);
      t.true(found.length > 0);
      t.deepEqual(
        found.filter(row => !row.endsWith(` ${change}`)),
        [],
      );
    });
  }
}

const change = (text: string, ...expected: readonly string[]): void => {
  test(`${text} → ${expected.join('; ')}`, t => {
    t.deepEqual(changesIn(text), [...expected]);
  });
};

// Who is named with an office at an election is not elected to it.
change('换届选举结果公布，北岸县财政局局长云帆到会。', '云帆 局长 none');
change('会上，云帆兼任北岸商会秘书长。', '云帆 秘书长 appointed');
change('云帆现兼任北岸商会秘书长。', '云帆 秘书长 none');
change('北岸集团总裁云帆辞职。', '云帆 总裁 removed');
