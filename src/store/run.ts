import type {Parameters, Row} from './value';

/**
 * Runs one statement in the transaction at hand, behind all that were given before: a caller need
 * not wait for one before it gives the next.
 */
export type Run = (cypher: string, parameters?: Parameters) => Promise<Row[]>;
