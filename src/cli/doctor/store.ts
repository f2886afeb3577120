/** The store that the commands would use: can it be reached, and is it as it should be? */
import {existsSync} from 'node:fs';
import {TupuError} from '../../article/error';
import type {Texts} from '../../language/language';
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
import {SCHEMA, STORE, ok, optional, wrong, type Check} from './check';

const OLDEST_NEO4J = 5;

export const versionCheck = (version: string, edition: string): Check =>
  Number.parseInt(version, 10) >= OLDEST_NEO4J
    ? ok('Neo4j', `${version} ${edition}`)
    : wrong('Neo4j', `${version} ${edition}`, {
        en: `Use Neo4j ${OLDEST_NEO4J} or later: \`npm run neo4j\` or \`docker compose up -d\`.`,
        zh: `请使用 Neo4j ${OLDEST_NEO4J} 或更新版本：\`npm run neo4j\` 或 \`docker compose up -d\`。`,
      });

const someMissing = (wanted: number, missing: readonly string[]): Texts => {
  const there = wanted - missing.length;
  return there === 0
    ? {en: `none of ${wanted}`, zh: `${wanted} 个均缺失`}
    : {
        en: `${there} of ${wanted}; missing: ${missing.join(', ')}`,
        zh: `${wanted} 个中有 ${there} 个；缺：${missing.join('、')}`,
      };
};

export const schemaCheck = (wanted: number, {missing, notOnline}: SchemaDifference): Check => {
  if (missing.length > 0) {
    return wrong(SCHEMA, someMissing(wanted, missing), {
      en: 'The next `npx tupu load` or `npx tupu build` makes what is missing, before it loads.',
      zh: '下次 `npx tupu load` 或 `npx tupu build` 会在载入前补齐。',
    });
  }
  return notOnline.length > 0
    ? wrong(
        SCHEMA,
        {en: `not ready: ${notOnline.join(', ')}`, zh: `尚未就绪：${notOnline.join('、')}`},
        {
          en: 'Wait until they are filled; DROP one whose state is FAILED, and load again.',
          zh: '请等待建立完成；状态为 FAILED 的请 DROP 后再次载入。',
        },
      )
    : ok(SCHEMA, {en: `all ${wanted}`, zh: `${wanted} 个齐全`});
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

const nodesOf = async (store: Store): Promise<Texts> => {
  const [row] = await store.read('MATCH (n) RETURN count(n) AS nodes');
  const nodes = typeof row?.nodes === 'number' ? row.nodes : 0;
  return {en: `opens, ${nodes} nodes`, zh: `可打开，${nodes} 个节点`};
};

const NO_SERVER = optional(
  'Neo4j',
  {en: 'no server is named', zh: '未指定服务器'},
  {
    en: 'To use one: `npm run neo4j` or `docker compose up -d`, then set NEO4J_URI and NEO4J_PASSWORD.',
    zh: '如需使用：`npm run neo4j` 或 `docker compose up -d`，再设置 NEO4J_URI 和 NEO4J_PASSWORD。',
  },
);

/** `named`: by --store or NEO4J_URI; the default file need not be there yet. */
export const storeChecks = async (target: string, named: boolean): Promise<Check[]> => {
  const isServer = target.includes('://');
  if (!isServer && !named && !existsSync(target)) {
    const none = optional(
      STORE,
      {en: `no ${target} yet`, zh: `还没有 ${target}`},
      {en: '`npx tupu start` makes it.', zh: '`npx tupu start` 会建立它。'},
    );
    return [none, NO_SERVER];
  }
  try {
    return await withStore(target, {readOnly: true}, async store =>
      store.engine === 'neo4j'
        ? await neo4jChecks(store)
        : [ok(STORE, await nodesOf(store)), NO_SERVER],
    );
  } catch (error) {
    if (!(error instanceof TupuError)) throw error;
    return [wrong(isServer ? 'Neo4j' : STORE, error.what, error.advice)];
  }
};
