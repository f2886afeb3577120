import type {Parameters, Row} from './value';

/** Runs one statement in the transaction at hand. */
export type Run = (cypher: string, parameters?: Parameters) => Promise<Row[]>;
