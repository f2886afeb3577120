/**
 * The whole extraction on the sample articles. The tagger was trained on them too, so these
 * floors say nothing of how well it reads new texts: they only show when something breaks.
 */
import test from 'ava';
import type {Article} from '../../src/article/article';
import type {Names} from '../../src/eval/names';
import {scoreAll} from '../../src/eval/score';
import {extract, toFlat} from '../../src/extract';
import {toArticle} from '../../src/pipeline/article';
import {goldArticles} from '../support/gold-articles';
import type {GoldArticle} from '../support/gold-document';
import {rawArticle} from '../support/raw-article';

const FLOORS: Readonly<Record<string, number>> = {
  person: 0.97,
  organization: 0.94,
  'organization+type': 0.9,
  area: 0.9,
  role: 0.66,
  'role+status': 0.59,
  relation: 0.68,
  'event+date': 0.9,
};

const read = ({id, text}: GoldArticle): Article => toArticle(rawArticle(id, text));

const withStatus = (gold: GoldArticle): Names => ({
  ...gold,
  roles: gold.roles.map(role => ({...role, status: role.status ?? 'current'})),
});

const reached = new Map(
  scoreAll(goldArticles().map(gold => [withStatus(gold), toFlat(extract(read(gold)))])).map(
    ({kind, f1}) => [kind, f1],
  ),
);

for (const [kind, floor] of Object.entries(FLOORS)) {
  test(`${kind}: at least ${floor.toFixed(2)} F1 on the sample articles`, t => {
    const f1 = reached.get(kind) ?? 0;
    t.true(f1 >= floor, `${kind} F1 ${f1.toFixed(3)}`);
  });
}

test('undamaged articles are left as they are', t => {
  for (const gold of goldArticles()) t.is(read(gold).text, gold.text, gold.id);
});
