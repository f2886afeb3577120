import test from 'ava';
import {NO_PROGRESS, startProgress, type Progress} from '../../src/cli/progress';
import {itemProgress} from '../../src/cli/commands/export/item-progress';
import {voiceOf} from '../../src/cli/voice';
import type {Language} from '../../src/language/language';

const ERASE = '\r\u001b[K';

interface Watched {
  readonly progress: Progress;
  readonly written: string[];
  readonly after: (milliseconds: number) => Progress;
}

const watch = (lang: Language = 'en', columns = 80): Watched => {
  const written: string[] = [];
  let time = 5000;
  const progress = startProgress({
    stream: {columns, write: text => written.push(text)},
    now: () => time,
    lang,
    unit: {en: 'articles', zh: '篇'},
  });
  const after = (milliseconds: number): Progress => {
    time += milliseconds;
    return progress;
  };
  return {progress, written, after};
};

test('nothing is shown of what is over within a second, and nothing needs to be taken away', t => {
  const {written, after} = watch();
  after(400).update(10, 0.4);
  after(500).update(20, 1);
  after(50).clear();
  t.deepEqual(written, []);
});

test('how many, how fast, which share, how long still', t => {
  const {written, after} = watch();
  after(2000).update(1200, 0.25);
  t.deepEqual(written, [`${ERASE}1,200 articles · 600/s · 25% · 6 s left`]);
});

test('in Chinese', t => {
  const {written, after} = watch('zh');
  after(10_000).update(50, 0.05);
  t.deepEqual(written, [`${ERASE}50 篇 · 5/秒 · 5% · 还需4 分钟`]);
});

test('without a known whole neither share nor time; slow work in tenths', t => {
  const {written, after} = watch();
  after(4000).update(10, null);
  t.deepEqual(written, [`${ERASE}10 articles · 2.5/s`]);
});

test('at most ten times a second', t => {
  const {written, after} = watch();
  for (let done = 1; done <= 300; done += 1) after(10).update(done, null);
  t.true(written.length > 5 && written.length <= 21, String(written.length));
});

test('taken away it leaves nothing, and comes back with the next update', t => {
  const {written, progress, after} = watch();
  after(1000).update(1, null);
  progress.clear();
  progress.clear();
  progress.update(2, null);
  t.deepEqual(written.slice(1), [ERASE, `${ERASE}2 articles · 2/s`]);
});

test('a share beyond the whole (a file that grew) is the whole; a narrow terminal gets one line', t => {
  const {written, after} = watch('en', 20);
  after(1000).update(123_456, 1.5);
  t.is(written.length, 1);
  t.true((written[0] ?? '').length - ERASE.length < 20);
});

test('an export: nothing is counted where nothing is shown', async t => {
  const {next, clear} = await itemProgress({...voiceOf({}), progress: () => NO_PROGRESS}, () => {
    throw new Error('counted');
  });
  t.notThrows(next);
  t.notThrows(clear);
});

test('an export: each item is one of those that were counted', async t => {
  const updates: (readonly [number, number | null])[] = [];
  const progress: Progress = {
    update: (done, share) => updates.push([done, share]),
    clear: () => undefined,
  };
  const voice = {...voiceOf({}), progress: () => progress};
  const {next} = await itemProgress(voice, () => Promise.resolve(4));
  next();
  next();
  const unknown = await itemProgress(voice, () => Promise.resolve(null));
  unknown.next();
  t.deepEqual(updates, [
    [1, 0.25],
    [2, 0.5],
    [1, null],
  ]);
});
