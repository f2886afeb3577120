/**
 * The whole extraction on the sample articles. The tagger was trained on them too, so these
 * floors say nothing of how well it reads new texts: they only show when something breaks.
 */
import test from 'ava';
import type {Article} from '../../src/article/article';
import {extract, toFlat} from '../../src/extract';
import {toArticle} from '../../src/pipeline/article';
import {goldArticles} from '../support/gold-articles';
import type {GoldArticle} from '../support/gold-document';
import {rawArticle} from '../support/raw-article';
import {f1, scores} from '../support/score';

const FLOORS: Readonly<Record<string, number>> = {
  person: 0.97,
  organization: 0.94,
  'organization with type': 0.9,
  area: 0.9,
  role: 0.66,
  'role with status': 0.59,
  relation: 0.68,
  event: 0.9,
};

const read = ({id, text}: GoldArticle): Article => toArticle(rawArticle(id, text));

const reached = scores(goldArticles().map(gold => [gold, toFlat(extract(read(gold)))]));

for (const [kind, floor] of Object.entries(FLOORS)) {
  test(`${kind}: at least ${floor.toFixed(2)} F1 on the sample articles`, t => {
    const score = reached.get(kind);
    t.truthy(score);
    if (score) t.true(f1(score) >= floor, `${kind} F1 ${f1(score).toFixed(3)}`);
  });
}

test('undamaged articles are left as they are', t => {
  for (const gold of goldArticles()) t.is(read(gold).text, gold.text, gold.id);
});
