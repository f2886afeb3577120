// neo4j.conf for a small server on loopback, and the ports it takes.
import {mkdirSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:net';
import {join} from 'node:path';

/** A port nobody listens on; the server itself notices a taken one only after 20 seconds. */
export const freePort = wanted =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(wanted, '127.0.0.1', () => {
      const {port} = probe.address();
      probe.close(() => resolve(port));
    });
  });

const listener = (kind, port) => [
  `server.${kind}.listen_address=127.0.0.1:${port}`,
  // Browser connects to the advertised address, so it must name the port as well.
  `server.${kind}.advertised_address=localhost:${port}`,
];

export const writeConfig = (home, {boltPort, httpPort, auth}) => {
  mkdirSync(join(home, 'conf'), {recursive: true});
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
  ];
  writeFileSync(join(home, 'conf', 'neo4j.conf'), `${lines.join('\n')}\n`, 'latin1');
};
