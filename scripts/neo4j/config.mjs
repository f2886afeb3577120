// neo4j.conf for a small server on loopback.
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

const BROWSER_CONF = join(import.meta.dirname, '..', '..', 'cypher', 'browser', 'neo4j.conf');

const listener = (kind, port) => [
  `server.${kind}.listen_address=127.0.0.1:${port}`,
  // Browser connects to the advertised address, so it must name the port as well.
  `server.${kind}.advertised_address=localhost:${port}`,
];

/** The colours of cypher/browser/, and the guide when one is served. */
const browserLines = guide =>
  readFileSync(BROWSER_CONF, 'utf8')
    .split('\n')
    .filter(line => line !== '' && !line.startsWith('#'))
    .map(line =>
      guide !== null && line.startsWith('browser.post_connect_cmd=')
        ? `${line}; guide ${guide}`
        : line,
    );

/**
 * `guide`: the address of the guide that Browser opens, or null.
 * @param {{boltPort: number, httpPort: number, auth: boolean, guide?: string | null}} settings
 */
export const configText = ({boltPort, httpPort, auth, guide = null}) => {
  const lines = [
    'server.default_listen_address=127.0.0.1',
    ...listener('bolt', boltPort),
    ...listener('http', httpPort),
    `dbms.security.auth_enabled=${auth}`,
    // The default takes gigabytes.
    'server.memory.pagecache.size=256m',
    // 2 MB of data instead of 516.
    'db.tx_log.preallocate=false',
    'db.tx_log.rotation.retention_policy=keep_none',
    'dbms.usage_report.enabled=false',
    'client.allow_telemetry=false',
    // Stop in half a second instead of ten.
    'internal.dbms.bolt.netty_server_shutdown_quiet_period=0',
    'internal.dbms.bolt.netty_server_shutdown_timeout=1s',
    ...browserLines(guide),
  ];
  return `${lines.join('\n')}\n`;
};

export const writeConfig = (home, settings) => {
  mkdirSync(join(home, 'conf'), {recursive: true});
  writeFileSync(join(home, 'conf', 'neo4j.conf'), configText(settings), 'latin1');
};
