import test from 'ava';
import {repair} from '../../src/repair';
import {damage} from '../support/damage';

test('now and then it is told how many characters are done, in order', t => {
  const raw = damage('青石街道党工委书记陶念到河湾公司调研，要求做好服务工作。\n'.repeat(400), {
    seed: 1,
    share: 0.6,
  });
  const told: number[] = [];
  const {text} = repair(raw, done => told.push(done));
  t.true(told.length > 1);
  t.deepEqual(
    told,
    told.toSorted((a, b) => a - b),
  );
  t.true(told.every(done => done > 0 && done <= raw.length));
  t.is(text, repair(raw).text);
});
