#!/usr/bin/env node
// Neo4j without Docker, for trying out and for tests.
//   node scripts/neo4j.mjs                     a server that keeps its data, until Ctrl-C
//   node scripts/neo4j.mjs --fresh             an empty one on free ports, until standard input ends
//   node scripts/neo4j.mjs --fresh -- COMMAND  an empty one for as long as COMMAND runs (NEO4J_URI)
//   node scripts/neo4j.mjs --check             says what is missing to start one, if anything
import {spawn} from 'node:child_process';
import {missing} from './neo4j/jars.mjs';
import {startServer} from './neo4j/server.mjs';

const [options, command] = (() => {
  const given = process.argv.slice(2);
  const cut = given.indexOf('--');
  return cut === -1 ? [given, []] : [given.slice(0, cut), given.slice(cut + 1)];
})();
const fresh = options.includes('--fresh');

const signalled = new Promise(resolve => {
  ['SIGINT', 'SIGTERM', 'SIGHUP'].forEach(signal => process.once(signal, () => resolve(0)));
});

const inputEnded = new Promise(resolve => {
  if (fresh && command.length === 0) {
    process.stdin.resume().once('end', () => resolve(0));
  }
});

const run = ([program, ...given], uri) =>
  new Promise((resolve, reject) => {
    const child = spawn(program, given, {
      stdio: 'inherit',
      env: {...process.env, NEO4J_URI: uri, NEO4J_USER: '', NEO4J_PASSWORD: ''},
    });
    child.once('error', reject);
    child.once('exit', code => resolve(code ?? 1));
  });

const main = async () => {
  const reason = missing();
  if (reason !== null) {
    console.error(`No Neo4j can be started: ${reason}`);
    return 1;
  }
  if (options.includes('--check')) {
    return 0;
  }
  const server = await startServer({fresh});
  if (command.length === 0) {
    // The first line is for programs, so it comes alone and on standard output.
    console.log(server.uri);
    console.error(`Neo4j is ready: ${server.uri}, Browser ${server.browser}`);
  }
  const crashed = server.ended.then(() => 'crashed');
  const waitFor = command.length > 0 ? run(command, server.uri) : inputEnded;
  const end = await Promise.race([signalled, waitFor, crashed]);
  if (end === 'crashed') {
    console.error('Neo4j ended by itself.');
    return 1;
  }
  await server.stop();
  return end;
};

process.exitCode = await main().catch(error => {
  console.error(error.message);
  return 1;
});
