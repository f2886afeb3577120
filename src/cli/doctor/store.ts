/** The store that the commands would use: can it be reached, and is it as it should be? */
import {existsSync} from 'node:fs';
import {TupuError} from '../../article/error';
import {
  SHOW_CONSTRAINTS,
  SHOW_INDEXES,
  schemaDifference,
  schemaItems,
  type SchemaDifference,
} from '../../store/neo4j/schema-difference';
import {schemaStatements} from '../../store/schema';
import type {Store} from '../../store/store';
import type {RowValue} from '../../store/value';
import {withStore} from '../options';
import {ok, optional, wrong, type Check} from './check';

const OLDEST_NEO4J = 5;
const SCHEMA = 'constraints and indexes';

export const versionCheck = (version: string, edition: string): Check =>
  Number.parseInt(version, 10) >= OLDEST_NEO4J
    ? ok('Neo4j', `${version} ${edition}`)
    : wrong(
        'Neo4j',
        `${version} ${edition}`,
        `Use Neo4j ${OLDEST_NEO4J} or later: \`npm run neo4j\` or \`docker compose up -d\`.`,
      );

export const schemaCheck = (wanted: number, {missing, notOnline}: SchemaDifference): Check => {
  if (missing.length > 0) {
    return wrong(
      SCHEMA,
      missing.length === wanted
        ? `none of ${wanted}`
        : `${wanted - missing.length} of ${wanted}; missing: ${missing.join(', ')}`,
      'The next `npx tupu load` or `npx tupu build` makes what is missing, before it loads.',
    );
  }
  return notOnline.length > 0
    ? wrong(
        SCHEMA,
        `not ready: ${notOnline.join(', ')}`,
        'Wait until they are filled; DROP one whose state is FAILED, and load again.',
      )
    : ok(SCHEMA, `all ${wanted}`);
};

const textOf = (value: RowValue | undefined): string => (typeof value === 'string' ? value : '');

const neo4jChecks = async (store: Store): Promise<Check[]> => {
  const [server] = await store.read(
    `CALL dbms.components() YIELD name, versions, edition WHERE name = 'Neo4j Kernel'
     RETURN versions[0] AS version, edition`,
  );
  const wanted = schemaItems(schemaStatements('neo4j'));
  const constraints = await store.read(SHOW_CONSTRAINTS);
  const indexes = await store.read(SHOW_INDEXES);
  return [
    versionCheck(textOf(server?.version), textOf(server?.edition)),
    schemaCheck(wanted.length, schemaDifference(wanted, constraints, indexes)),
  ];
};

const nodesOf = async (store: Store): Promise<string> => {
  const [row] = await store.read('MATCH (n) RETURN count(n) AS nodes');
  return `opens, ${typeof row?.nodes === 'number' ? row.nodes : 0} nodes`;
};

const NO_SERVER = optional(
  'Neo4j',
  'no server is named',
  'To use one: `npm run neo4j` or `docker compose up -d`, then set NEO4J_URI and NEO4J_PASSWORD.',
);

/** `named`: by --store or NEO4J_URI; the default file need not be there yet. */
export const storeChecks = async (target: string, named: boolean): Promise<Check[]> => {
  const isServer = target.includes('://');
  if (!isServer && !named && !existsSync(target)) {
    return [optional('store', `no ${target} yet`, '`npx tupu start` makes it.'), NO_SERVER];
  }
  try {
    return await withStore(target, {readOnly: true}, async store =>
      store.engine === 'neo4j'
        ? await neo4jChecks(store)
        : [ok('store', await nodesOf(store)), NO_SERVER],
    );
  } catch (error) {
    if (!(error instanceof TupuError)) throw error;
    return [wrong(isServer ? 'Neo4j' : 'store', error.message, error.nextStep)];
  }
};
