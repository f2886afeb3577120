import {hash} from 'node:crypto';

/** In one call: a hash object for every id took three times as long. */
export const sha256 = (text: string): string => hash('sha256', text, 'hex');

/**
 * An id that is its content: the same parts always give the same id, on any machine.
 * JSON keeps `['ab', 'c']` and `['a', 'bc']` apart. 20 hex digits: at 10 million entities the
 * chance of one collision is below 1 in 10 billion.
 */
export const contentId = (...parts: readonly (string | number | null)[]): string =>
  sha256(JSON.stringify(parts)).slice(0, 20);
