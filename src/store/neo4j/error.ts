import {Neo4jError} from 'neo4j-driver';
import {TupuError, messageOf} from '../../article/error';
import type {Texts} from '../../article/texts';
import {queryFailed, readOnlyError} from '../query-failed';
import {withoutPassword} from '../without-password';

const unreachable = (uri: string, advice: Texts, cause: unknown): TupuError =>
  new TupuError(
    'STORE_UNREACHABLE',
    {
      en: `Neo4j at ${withoutPassword(uri)} cannot be reached.`,
      zh: `无法连接 ${withoutPassword(uri)} 的 Neo4j。`,
    },
    advice,
    {cause},
  );

const NO_DATABASE: Texts = {
  en: 'That server has no such database: check NEO4J_DATABASE.',
  zh: '该服务器没有这个数据库：请检查 NEO4J_DATABASE。',
};
const NO_SERVER: Texts = {
  en: 'Check NEO4J_URI, and that the server runs: `docker compose up -d` or `npm run neo4j`.',
  zh: '请检查 NEO4J_URI，并确认服务器已启动：`docker compose up -d` 或 `npm run neo4j`。',
};

const CONNECTION = /ServiceUnavailable|SessionExpired|ECONNREFUSED|ENOTFOUND|ETIMEDOUT/u;
const READ_ONLY = /AccessMode|WriteOnReadOnlyAccess/iu;

/** What went wrong, in tupu's words: the address, the log-in, or the query itself. */
export const neo4jError = (uri: string, cypher: string | null, cause: unknown): TupuError => {
  if (cause instanceof TupuError) {
    return cause;
  }
  const code = cause instanceof Neo4jError ? cause.code : '';
  const message = messageOf(cause);
  if (code.startsWith('Neo.ClientError.Security')) {
    return new TupuError(
      'STORE_UNREACHABLE',
      {
        en: `Neo4j at ${withoutPassword(uri)} does not accept the user or the password.`,
        zh: `${withoutPassword(uri)} 的 Neo4j 不接受该用户名或密码。`,
      },
      {en: 'Set NEO4J_USER and NEO4J_PASSWORD.', zh: '请设置 NEO4J_USER 和 NEO4J_PASSWORD。'},
      {cause},
    );
  }
  if (code === 'Neo.ClientError.Database.DatabaseNotFound') {
    return unreachable(uri, NO_DATABASE, cause);
  }
  if (cypher === null || CONNECTION.test(`${code} ${message}`)) {
    return unreachable(uri, NO_SERVER, cause);
  }
  if (message.includes('no such fulltext schema index')) {
    return new TupuError(
      'STORE_VERSION',
      {
        en: 'The database lacks an index that this tupu searches: an older one made it.',
        zh: '数据库由旧版 tupu 建立，缺少当前版本检索所需的索引。',
      },
      {
        en: 'Run `tupu migrate` on the store once: it makes what is missing.',
        zh: '请对该库运行一次 `tupu migrate`，补上所缺的索引。',
      },
      {cause},
    );
  }
  if (READ_ONLY.test(`${code} ${message}`)) {
    return readOnlyError(cause);
  }
  return queryFailed(cypher, cause);
};
