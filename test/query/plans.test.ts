/** How Neo4j would answer: every question begins at an index, never by reading all nodes of a kind. */
import test from 'ava';
import neo4j, {type Driver, type Plan} from 'neo4j-driver';
import {namedQueries} from '../../src/query/library';
import {LABELS_OF} from '../../src/query/names/kinds';
import {resolveName} from '../../src/query/names/resolve';
import {NAME_TYPES} from '../../src/query/named-query';
import {NODE_LABELS} from '../../src/graph/model';
import {loadFacts} from '../../src/store/load';
import type {Store} from '../../src/store/store';
import {resolve} from '../support/facts';
import {startNeo4j, type TestServer} from '../support/neo4j';
import {whereNeo4j} from '../support/where-neo4j';
import {QUERY_FIXTURE} from '../support/query-fixture';

/** Operators that read all nodes or relationships, whatever is asked. */
const SCANS =
  /^(?:AllNodes|(?:\w*(?:NodeByLabels?|RelationshipTypes?|AllRelationships))|PartitionedAllNodes|NodeIndex)Scan/u;

/** Queries that must read all of a kind, and why. */
const MAY_SCAN: Readonly<Record<string, string>> = {
  articles: 'those without a date are in no index; they are read where the dated ones leave room',
};

/** Articles by their address: an index would refuse long ones. */
const BY_ADDRESS = '{url: word}';

const operators = ({operatorType, children}: Plan): string[] => [
  operatorType.replace(/@.*$/u, ''),
  ...children.flatMap(operators),
];

whereNeo4j('Plans in Neo4j', () => {
  let server: TestServer | undefined;
  let store: Store | undefined;
  let driver: Driver | undefined;

  test.before(async () => {
    server = await startNeo4j();
    store = await server.open();
    await store.prepare();
    await loadFacts(store, QUERY_FIXTURE, resolve);
    // Of a handful of nodes the planner reads all: it must weigh as it would on a real graph.
    for (const label of NODE_LABELS) {
      await store.write(
        `UNWIND range(1, 2000) AS at
         CREATE (:${label} {id: 'some ' + toString(at), name: 'name ' + toString(at)})`,
      );
    }
    driver = neo4j.driver(
      server.uri,
      process.env.NEO4J_PASSWORD
        ? neo4j.auth.basic(process.env.NEO4J_USER ?? 'neo4j', process.env.NEO4J_PASSWORD)
        : undefined,
    );
    // Other tests asked the same queries of a small graph: their plans and what was counted then go.
    await driver.executeQuery('CALL db.prepareForReplanning(120)');
  });
  test.after.always(async () => {
    await driver?.close();
    await store?.close();
    await server?.stop();
  });

  const explain = async (cypher: string) => {
    const result = await driver?.executeQuery(`EXPLAIN ${cypher}`);
    const {plan, gqlStatusObjects = []} = result?.summary ?? {};
    return {
      operators: plan ? operators(plan) : [],
      // What the server has to say of the query itself: deprecated, a cartesian product, no such type.
      remarks: gqlStatusObjects
        .map(({gqlStatus, statusDescription}) => `${gqlStatus} ${statusDescription}`)
        .filter(remark => /deprecated|cartesian|unsupported|exponential/iu.test(remark)),
    };
  };

  for (const {name, cypher} of namedQueries()) {
    const reason = MAY_SCAN[name];
    test(`Neo4j: ${name} ${reason === undefined ? 'begins at an index' : `scans: ${reason}`}`, async t => {
      const {operators: all, remarks} = await explain(cypher);
      t.true(all.length > 0);
      t.is(
        all.some(operator => SCANS.test(operator)),
        reason !== undefined,
        all.join(' '),
      );
      t.deepEqual(remarks, []);
    });
  }

  for (const type of NAME_TYPES) {
    test(`Neo4j: a ${type} is looked up by name in an index`, async t => {
      const asked: string[] = [];
      const reading = {
        search: (search: Parameters<Store['search']>[0]) => store?.search(search) ?? [],
        read: (...given: Parameters<Store['read']>) => {
          asked.push(given[0]);
          return store?.read(...given) ?? [];
        },
      } as unknown as Store;
      await t.throwsAsync(resolveName(reading, type, '无此名称'));
      t.true(asked.length > LABELS_OF[type].length);
      for (const cypher of asked.filter(each => !each.includes(BY_ADDRESS))) {
        const {operators: all} = await explain(cypher);
        t.false(
          all.some(operator => SCANS.test(operator)),
          `${cypher}\n${all.join(' ')}`,
        );
      }
    });
  }
});
