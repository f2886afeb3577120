import test from 'ava';
import {keptWith} from '../../src/extract/kept-with';

test('what is asked of one owner is read once for each key', t => {
  const asked: string[] = [];
  const longer = keptWith((names: readonly string[], least: number) => {
    asked.push(`${names.join('')} ${least}`);
    return names.filter(name => name.length >= least);
  });
  const [first, second] = [['云帆', '林知远'], ['山岚']];
  t.deepEqual(longer(first, 3), ['林知远']);
  t.is(longer(first, 3), longer(first, 3));
  t.deepEqual(longer(first, 2), first);
  t.deepEqual(longer(second, 3), []);
  t.deepEqual(asked, ['云帆林知远 3', '云帆林知远 2', '山岚 3']);
});

test('nothing found is kept as well', t => {
  let times = 0;
  const none = keptWith((owner: object, key: string) => {
    times += 1;
    return key === 'owner' ? owner : null;
  });
  const owner = {};
  t.is(none(owner, 'a'), null);
  t.is(none(owner, 'a'), null);
  t.is(times, 1);
});
