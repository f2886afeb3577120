import test from 'ava';
import {idsAround} from '../../src/export/around';
import {EXPORTERS} from '../../src/export/exporters';
import {graphSource} from '../../src/export/source';
import {textOf} from '../../src/store/value';
import {exported, fixtureStore} from '../support/export';

const idOf = async (
  store: Awaited<ReturnType<typeof fixtureStore>>,
  name: string,
): Promise<string> => {
  const [row] = await store.read('MATCH (n) WHERE n.name = $name RETURN n.id AS id', {name});
  return row === undefined ? '' : textOf(row, 'id');
};

test('around one thing: what is within so many facts of it, and nothing else', async t => {
  const store = await fixtureStore();
  const read = store.read.bind(store);
  const ids = await idsAround(read, await idOf(store, '沈秋禾'), 1);
  const names: string[] = [];
  for await (const {name} of graphSource(read, {ids}).nodes()) names.push(name);
  t.deepEqual(
    names.sort(),
    [
      '云溪软件园党支部',
      '云溪软件园党支部书记',
      '沈秋禾',
      '青石街道党建座谈会',
      '青石街道两新党委第一联组',
      '青石街道两新党委第一联组副组长',
    ].sort(),
  );
  await store.close();
});

test('facts less sure than asked for are left out', async t => {
  const store = await fixtureStore();
  const typesFrom = async (confidence: number): Promise<Set<string>> => {
    const types = new Set<string>();
    for await (const {type} of graphSource(store.read.bind(store), {confidence}).relationships()) {
      types.add(type);
    }
    return types;
  };
  t.true((await typesFrom(0.5)).has('REPORTS'));
  t.false((await typesFrom(0.6)).has('REPORTS'));
  await store.close();
});

for (const exporter of EXPORTERS) {
  test(`${exporter.name}: the same graph gives the same file, and an empty one a valid empty file`, async t => {
    const store = await fixtureStore();
    t.is(await exported(store, exporter), await exported(store, exporter));
    const empty = await exported(store, exporter, {ids: new Set<string>()});
    t.false(empty.includes('郑远山'));
    if (exporter.ending === 'json' || exporter.ending === 'jsonld') {
      t.notThrows(() => JSON.parse(empty) as unknown);
    }
    await store.close();
  });
}
