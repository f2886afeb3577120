/** Ctrl-C and SIGTERM: the work at hand is finished, the rest is left, and the user told how to go on. */
import type {Texts} from '../language/language';
import {EXIT} from './exit';
import type {Voice} from './voice';

const CODES = {SIGINT: EXIT.interrupted, SIGTERM: EXIT.terminated} as const;
type Stopping = keyof typeof CODES;

const STOPPING: Texts = {
  en: 'Stopping: what is begun is brought to its end. Once more ends at once.',
  zh: '正在停止：先完成已开始的部分。再按一次立即退出。',
};

/**
 * Runs work that stops early when its signal says so; then `advice` is told and the exit code tells
 * which signal it was. A second signal ends the process on the spot.
 */
export const interruptible = async (
  voice: Voice,
  advice: Texts,
  work: (stop: AbortSignal) => Promise<void>,
): Promise<void> => {
  const stop = new AbortController();
  let code: number = EXIT.ok;
  const onSignal = (name: Stopping): void => {
    if (stop.signal.aborted) process.exit(CODES[name]);
    code = CODES[name];
    voice.note(STOPPING);
    stop.abort();
  };
  process.on('SIGINT', onSignal).on('SIGTERM', onSignal);
  try {
    await work(stop.signal);
  } finally {
    process.off('SIGINT', onSignal).off('SIGTERM', onSignal);
    if (stop.signal.aborted) {
      voice.note(advice);
      process.exitCode = code;
      // A pipe that nobody reads any more would keep the process waiting.
      process.stdin.destroy();
    }
  }
};

/** Signals are heard between two turns of the event loop, which a busy generator need not let come. */
const BREATH_MS = 100;
const breathe = (): Promise<void> =>
  new Promise(resolve => {
    setImmediate(resolve);
  });

/** The next item, or null when the signal comes first. */
const nextUntil = <T>(
  iterator: AsyncIterator<T>,
  stop: AbortSignal,
): Promise<IteratorResult<T> | null> =>
  new Promise((resolve, reject) => {
    const onStop = (): void => resolve(null);
    stop.addEventListener('abort', onStop, {once: true});
    iterator
      .next()
      .then(resolve, reject)
      .finally(() => stop.removeEventListener('abort', onStop));
  });

/** The source, ended early by the signal. */
export async function* untilStopped<T>(
  source: AsyncIterable<T>,
  stop: AbortSignal,
): AsyncGenerator<T> {
  const iterator = source[Symbol.asyncIterator]();
  let breath = performance.now();
  while (!stop.aborted) {
    const next = await nextUntil(iterator, stop);
    if (next === null || next.done === true) break;
    yield next.value;
    if (performance.now() - breath > BREATH_MS) {
      await breathe();
      breath = performance.now();
    }
  }
  if (stop.aborted) iterator.return?.().catch(() => undefined);
}
