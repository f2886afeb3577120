import test from 'ava';
import {namedQueries} from '../../src/query/library';
import {GrafeoStore} from '../../src/store/grafeo/store';
import {loadFacts} from '../../src/store/load';
import {resolve} from '../support/facts';
import {NAME_CASES} from '../support/name-cases';
import {QUERY_CASES} from '../support/query-cases';
import {QUERY_FIXTURE} from '../support/query-fixture';
import {answers, columnsAreDeclared, evidenceOfFact, names} from './contract';

const store = new GrafeoStore(null);

test.before(async () => {
  await store.prepare();
  await loadFacts(store, QUERY_FIXTURE, resolve);
});
test.after.always(async () => store.close());

for (const each of QUERY_CASES) {
  test(`Grafeo: ${each.title}`, async t => answers(each)(t, store));
}
for (const each of NAME_CASES) {
  test(`Grafeo: ${each.title}`, async t => names(each)(t, store));
}
test('Grafeo: evidence of a fact', async t => evidenceOfFact(t, store));
test('Grafeo: columns are those of the head', async t => columnsAreDeclared(t, store));

test('every query has a case', t => {
  const tried = new Set([...QUERY_CASES.map(({query}) => query), 'evidence']);
  t.deepEqual(
    namedQueries()
      .map(({name}) => name)
      .filter(name => !tried.has(name)),
    [],
  );
});
