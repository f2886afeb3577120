/** The embedded store: one file, in this process, nothing to install. */
import {GrafeoDB, type Transaction} from '@grafeo-db/js';
import type {GraphChange} from '../../graph/change';
import type {KnownPerson} from '../../resolve/known';
import {applyChanges} from '../apply';
import {changesSchema} from '../cypher-text';
import {migrate, refuseNewer} from '../graph-version';
import {readKnownPersons} from '../known-persons';
import {readOnlyError} from '../query-failed';
import type {Run} from '../run';
import {schemaStatements} from '../schema';
import type {Found, TextSearch} from '../search';
import type {LoadSummary, Store} from '../store';
import type {Parameters, Row} from '../value';
import {commitError, openError, queryError} from './error';
import {grafeoRow} from './row';
import {TextIndexes} from './text-index';

interface GrafeoOptions {
  /** The engine itself refuses every write; the file must exist. Many may read at once. */
  readonly readOnly?: boolean;
}

const open = (file: string | null, readOnly: boolean): GrafeoDB => {
  try {
    return readOnly && file !== null ? GrafeoDB.openReadOnly(file) : GrafeoDB.create(file);
  } catch (cause) {
    throw openError(file ?? 'memory', cause);
  }
};

const runner = (transaction: Transaction): Run => {
  const now: Run = async (cypher, parameters = {}) => {
    try {
      return (await transaction.executeCypher(cypher, parameters)).toArray().map(grafeoRow);
    } catch (cause) {
      throw queryError(cypher, cause);
    }
  };
  // The engine takes one statement at a time; after one that failed no other runs.
  let last: Promise<unknown> = Promise.resolve();
  return (cypher, parameters) => {
    const turn = last.then(() => now(cypher, parameters));
    last = turn;
    return turn;
  };
};

const commit = (transaction: Transaction): void => {
  try {
    transaction.commit();
  } catch (cause) {
    throw commitError(cause);
  }
};

/** A commit that failed has been rolled back by the engine, which still calls it active. */
const undo = (transaction: Transaction): void => {
  try {
    if (transaction.isActive) transaction.rollback();
  } catch {
    // Nothing is left to take back.
  }
};

export class GrafeoStore implements Store {
  readonly engine = 'grafeo';
  readonly #db: GrafeoDB;
  readonly #texts: TextIndexes;
  /** Grafeo has one writer: what writes waits for what wrote before. */
  #queue: Promise<unknown> = Promise.resolve();

  /** `file` null: in memory. */
  constructor(file: string | null, {readOnly = false}: GrafeoOptions = {}) {
    this.#db = open(file, readOnly);
    this.#texts = new TextIndexes(this.#db, work => this.#inTurn(work));
  }

  async prepare(): Promise<void> {
    await refuseNewer((cypher, parameters) => this.read(cypher, parameters));
    for (const statement of schemaStatements('grafeo')) {
      await this.#db.executeCypher(statement);
    }
    await this.#texts.drop();
    await this.#transaction(migrate);
  }

  async read(cypher: string, parameters: Parameters = {}): Promise<Row[]> {
    if (changesSchema(cypher)) {
      throw readOnlyError();
    }
    const transaction = this.#db.beginTransaction();
    try {
      const result = await transaction.executeCypher(cypher, parameters);
      if (Object.values(result.counters as object).some(count => count !== 0)) {
        throw readOnlyError();
      }
      return result.toArray().map(grafeoRow);
    } catch (cause) {
      throw queryError(cypher, cause);
    } finally {
      transaction.rollback();
    }
  }

  async write(cypher: string, parameters: Parameters = {}): Promise<Row[]> {
    return await this.#transaction(run => run(cypher, parameters));
  }

  async apply(changes: readonly GraphChange[], gone: readonly string[] = []): Promise<LoadSummary> {
    return await this.#transaction(run => applyChanges(run, changes, gone));
  }

  async knownPersons(
    names: readonly string[],
    articles: readonly string[],
  ): Promise<readonly KnownPerson[]> {
    return await readKnownPersons(
      (cypher, parameters) => this.read(cypher, parameters),
      names,
      articles,
    );
  }

  async search(search: TextSearch): Promise<Found[]> {
    return await this.#texts.search(search);
  }

  async close(): Promise<void> {
    await this.#queue.catch(() => undefined);
    this.#db.close();
  }

  /** All of it or nothing. The engine brings it to disk within about 100 ms, `close` at once. */
  async #transaction<T>(work: (run: Run) => Promise<T>): Promise<T> {
    return await this.#inTurn(async () => {
      const transaction = this.#db.beginTransaction();
      try {
        const result = await work(runner(transaction));
        commit(transaction);
        return result;
      } catch (error) {
        undo(transaction);
        throw error;
      }
    });
  }

  async #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#queue.then(work);
    this.#queue = turn.catch(() => undefined);
    return await turn;
  }
}
