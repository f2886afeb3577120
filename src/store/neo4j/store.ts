/** A Neo4j server, 5.x, Community or Enterprise. */
import neo4j, {type Driver, type ManagedTransaction} from 'neo4j-driver';
import type {GraphChange} from '../../graph/change';
import type {KnownPerson} from '../../resolve/known';
import {applyChanges} from '../apply';
import {migrate, refuseNewer} from '../graph-version';
import {readKnownPersons} from '../known-persons';
import type {Run} from '../run';
import {schemaStatements} from '../schema';
import {lucene, neo4jIndexes, type Found, type TextSearch} from '../search';
import type {LoadSummary, Store} from '../store';
import type {Parameters, Row} from '../value';
import {neo4jError} from './error';
import {neo4jParameter, neo4jRow} from './row';

/** What the server remarks about a query: deprecated, slow, a likely slip. */
export interface Remark {
  readonly code: string;
  readonly category: string;
  readonly description: string;
}

export interface Neo4jOptions {
  /** Missing or empty: a server without log-in. */
  readonly user?: string | undefined;
  readonly password?: string | undefined;
  /** Missing: the server's default database. */
  readonly database?: string | undefined;
  /** Told of the server's remarks; without it they are not looked at. */
  readonly onRemark?: (remark: Remark, cypher: string) => void;
}

/**
 * Merging what several articles state reads before it writes, so loaders must take turns: who
 * writes to this node holds its lock until the transaction ends.
 */
const TAKE_TURN = "MERGE (turn:TupuGraph {id: 'graph'}) SET turn.turn = true REMOVE turn.turn";

const SEARCH = `UNWIND $indexes AS index
  CALL db.index.fulltext.queryNodes(index, $words, {limit: $limit}) YIELD node, score
  RETURN node, score ORDER BY score DESC LIMIT $limit`;

/** Milliseconds, and integers as plain numbers. */
const DRIVER_OPTIONS = {
  disableLosslessIntegers: true,
  connectionTimeout: 10_000,
  connectionAcquisitionTimeout: 15_000,
  maxTransactionRetryTime: 15_000,
};

const connect = (uri: string, {user, password}: Neo4jOptions): Driver => {
  const login =
    password === undefined || password === ''
      ? undefined
      : neo4j.auth.basic(user === undefined || user === '' ? 'neo4j' : user, password);
  // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- the driver wants a literal: its class has no public constructor
  return neo4j.driver(uri, login, DRIVER_OPTIONS);
};

const runner =
  (transaction: ManagedTransaction, onRemark: Neo4jOptions['onRemark']): Run =>
  async (cypher, parameters = {}) => {
    const given = neo4jParameter(parameters) as Record<string, unknown>;
    const {records, summary} = await transaction.run(cypher, given);
    if (onRemark !== undefined) {
      summary.notifications.forEach(remark => {
        onRemark(remark, cypher);
      });
    }
    return records.map(neo4jRow);
  };

export class Neo4jStore implements Store {
  readonly engine = 'neo4j';
  readonly #uri: string;
  readonly #driver: Driver;
  readonly #session: {readonly database?: string};
  readonly #onRemark: Neo4jOptions['onRemark'];

  constructor(uri: string, options: Neo4jOptions = {}) {
    this.#uri = uri;
    this.#onRemark = options.onRemark;
    this.#session = options.database ? {database: options.database} : {};
    try {
      this.#driver = connect(uri, options);
    } catch (cause) {
      throw neo4jError(uri, null, cause);
    }
  }

  /** Fails with STORE_UNREACHABLE at once rather than at the first query. */
  async connect(): Promise<void> {
    try {
      await this.#driver.verifyConnectivity(this.#session);
    } catch (cause) {
      throw neo4jError(this.#uri, null, cause);
    }
  }

  async prepare(): Promise<void> {
    await refuseNewer((cypher, parameters) => this.read(cypher, parameters));
    for (const statement of schemaStatements('neo4j')) {
      await this.write(statement);
    }
    await this.#transaction('WRITE', 'bringing the graph up', migrate);
  }

  async read(cypher: string, parameters: Parameters = {}): Promise<Row[]> {
    return await this.#transaction('READ', cypher, run => run(cypher, parameters));
  }

  async write(cypher: string, parameters: Parameters = {}): Promise<Row[]> {
    return await this.#transaction('WRITE', cypher, run => run(cypher, parameters));
  }

  async apply(changes: readonly GraphChange[], gone: readonly string[] = []): Promise<LoadSummary> {
    return await this.#transaction('WRITE', 'loading articles', async run => {
      await run(TAKE_TURN);
      return await applyChanges(run, changes, gone);
    });
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
    const {words, limit} = search;
    const given = {indexes: neo4jIndexes(search), words: lucene(words), limit};
    return (await this.read(SEARCH, given)) as unknown as Found[];
  }

  async close(): Promise<void> {
    await this.#driver.close();
  }

  /** The driver itself tries again what failed for a passing reason (a deadlock). */
  async #transaction<T>(
    mode: 'READ' | 'WRITE',
    what: string,
    work: (run: Run) => Promise<T>,
  ): Promise<T> {
    // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- the driver wants a literal: its class has no public constructor
    const session = this.#driver.session(this.#session);
    try {
      return mode === 'READ'
        ? await session.executeRead(transaction => work(runner(transaction, this.#onRemark)))
        : await session.executeWrite(transaction => work(runner(transaction, this.#onRemark)));
    } catch (cause) {
      throw neo4jError(this.#uri, what, cause);
    } finally {
      await session.close();
    }
  }
}
