/**
 * Makes the next item while the last one is worked on: a server that writes leaves this process
 * idle. Never more than one is made ahead, so memory does not grow.
 */
export async function* oneAhead<T>(items: AsyncIterator<T, void>): AsyncGenerator<T> {
  try {
    for (let next = items.next(); ;) {
      const {done, value} = await next;
      if (done === true) return;
      next = items.next();
      // Told when its turn comes; until then nobody waits for it.
      next.catch(() => undefined);
      yield value;
    }
  } finally {
    await items.return?.();
  }
}
