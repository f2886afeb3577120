import test from 'ava';
import {EXPORTERS} from '../../src/export/exporters';
import {sizeFor, watched} from '../../src/export/progress';
import {graphSource} from '../../src/export/source';
import {fixtureStore} from '../support/export';

for (const exporter of EXPORTERS) {
  test(`${exporter.name}: what was counted beforehand is what is read`, async t => {
    const store = await fixtureStore();
    const read = store.read.bind(store);
    let done = 0;
    const graph = watched(graphSource(read), () => (done += 1));
    const pieces = [];
    for await (const piece of exporter.write(graph, {language: 'zh'})) pieces.push(piece);
    t.true(done > 20);
    t.is(await sizeFor(exporter, {language: 'zh'}, read), done);
    t.true(pieces.length > 0);
    await store.close();
  });
}
