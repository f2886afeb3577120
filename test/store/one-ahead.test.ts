import test from 'ava';
import {oneAhead} from '../../src/store/one-ahead';

async function* counting(made: number[], last: number, fails = false): AsyncGenerator<number> {
  try {
    for (let item = 1; item <= last; item++) {
      made.push(item);
      yield await Promise.resolve(item);
    }
    if (fails) throw new Error('the source broke');
  } finally {
    made.push(0);
  }
}

test('all items in their order, never more than one ahead', async t => {
  const made: number[] = [];
  const seen: number[] = [];
  for await (const item of oneAhead(counting(made, 4))) {
    seen.push(item);
    await new Promise(setImmediate);
    t.deepEqual(made.slice(0, item + 1), [1, 2, 3, 4, 0].slice(0, item + 1));
    t.is(made.length, item + 1);
  }
  t.deepEqual(seen, [1, 2, 3, 4]);
});

test('an error of the source is told after the items before it', async t => {
  const seen: number[] = [];
  const failed = async (): Promise<void> => {
    for await (const item of oneAhead(counting([], 2, true))) {
      seen.push(item);
      await new Promise(setImmediate);
    }
  };
  await t.throwsAsync(failed, {message: 'the source broke'});
  t.deepEqual(seen, [1, 2]);
});

test('who stops early closes the source', async t => {
  const made: number[] = [];
  for await (const item of oneAhead(counting(made, 4))) {
    if (item === 1) break;
  }
  t.deepEqual(made, [1, 2, 0]);
});
