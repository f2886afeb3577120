import {TupuError} from '../article/error';

/** The same words whichever engine refused the write. */
export const readOnlyError = (cause?: unknown): TupuError =>
  new TupuError(
    'QUERY_FAILED',
    'The query writes, but only reading is allowed here; nothing was changed.',
    'Run it with `tupu cypher --write` if it shall change the store.',
    {cause},
  );
