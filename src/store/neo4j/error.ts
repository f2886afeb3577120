import {Neo4jError} from 'neo4j-driver';
import {TupuError, messageOf} from '../../article/error';
import {readOnlyError} from '../read-only-error';
import {withoutPassword} from '../without-password';

const unreachable = (uri: string, nextStep: string, cause: unknown): TupuError =>
  new TupuError(
    'STORE_UNREACHABLE',
    `Neo4j at ${withoutPassword(uri)} cannot be reached.`,
    nextStep,
    {
      cause,
    },
  );

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
      `Neo4j at ${withoutPassword(uri)} does not accept the user or the password.`,
      'Set NEO4J_USER and NEO4J_PASSWORD.',
      {cause},
    );
  }
  if (code === 'Neo.ClientError.Database.DatabaseNotFound') {
    return unreachable(uri, 'That server has no such database: check NEO4J_DATABASE.', cause);
  }
  if (cypher === null || CONNECTION.test(`${code} ${message}`)) {
    return unreachable(
      uri,
      'Check NEO4J_URI, and that the server runs: `docker compose up -d` or `npm run neo4j`.',
      cause,
    );
  }
  if (message.includes('no such fulltext schema index')) {
    return new TupuError(
      'STORE_VERSION',
      'The database lacks an index that this tupu searches: an older one made it.',
      'Run `tupu migrate` on the store once: it makes what is missing.',
      {cause},
    );
  }
  if (READ_ONLY.test(`${code} ${message}`)) {
    return readOnlyError(cause);
  }
  return new TupuError(
    'QUERY_FAILED',
    `The query failed: ${message}`,
    `Check the query: ${cypher.trim().slice(0, 200)}`,
    {cause},
  );
};
