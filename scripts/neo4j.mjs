#!/usr/bin/env node
// Neo4j without Docker, for trying out and for tests; `--help` says how.
import {spawn} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, relative, resolve} from 'node:path';
import {serveGuide} from './neo4j/guide-server.mjs';
import {fetchJars, missing, ROOT} from './neo4j/jars.mjs';
import {loginFile, loginOf} from './neo4j/login.mjs';
import {optionsOf, USAGE} from './neo4j/options.mjs';
import {choosePort} from './neo4j/ports.mjs';
import {startServer} from './neo4j/server.mjs';
import {opens} from './neo4j/user.mjs';
import {readyText} from './neo4j/words.mjs';

const BROWSER_FOLDER = join(import.meta.dirname, '..', 'cypher', 'browser');
const PORTS = {bolt: 7687, http: 7474};

/** npm hands on a Ctrl-C that the terminal has sent already, so it may come twice. */
const signalled = new Promise(done => {
  ['SIGINT', 'SIGTERM', 'SIGHUP'].forEach(signal => process.on(signal, () => done(0)));
});

const inputEnd = () =>
  new Promise(done => {
    process.stdin.resume().once('end', () => done(0));
  });

const run = ([program, ...given], uri) =>
  new Promise((done, reject) => {
    const child = spawn(program, given, {
      stdio: 'inherit',
      env: {...process.env, NEO4J_URI: uri, NEO4J_USER: '', NEO4J_PASSWORD: ''},
    });
    child.once('error', reject);
    child.once('exit', code => done(code ?? 1));
  });

const boltUri = port => `bolt://127.0.0.1:${port}`;

/** From here when it lies below, as it is usually written. */
const shown = path => {
  const below = relative('', path);
  return below.startsWith('..') ? path : below || '.';
};

/** An empty server without a log-in, on free ports; nothing of it is left. */
const startFresh = async ({boltPort, httpPort}) => {
  const home = mkdtempSync(join(tmpdir(), 'tupu-neo4j-'));
  const bolt = await choosePort(boltPort ?? 0, PORTS.bolt);
  const http = await choosePort(httpPort ?? 0, PORTS.http, [bolt]);
  const drop = () => rmSync(home, {recursive: true, force: true});
  const common = {home, guide: null, password: null, isNew: true, quick: true};
  try {
    const server = await startServer({...common, boltPort: bolt, httpPort: http});
    const stop = async () => {
      await server.stop();
      drop();
    };
    return {
      uri: boltUri(bolt),
      text: `Neo4j is ready: ${boltUri(bolt)}`,
      ended: server.ended,
      stop,
    };
  } catch (error) {
    drop();
    throw error;
  }
};

/** A server that keeps its data and its log-in, with the guide for its Browser beside it. */
const startKept = async ({boltPort, httpPort, data, bulk}) => {
  const home = resolve(data ?? join(ROOT, 'home'));
  const bolt = await choosePort(boltPort, PORTS.bolt);
  const http = await choosePort(httpPort, PORTS.http, [bolt]);
  const guidePort = await choosePort(null, http + 1, [bolt, http]);
  const isNew = !existsSync(join(home, 'data'));
  if (bulk !== null && !isNew) {
    throw new Error(
      `${shown(home)} holds a database already: give --import with a new --data FOLDER.`,
    );
  }
  mkdirSync(home, {recursive: true});
  const login = loginOf(home, process.env, isNew);
  const guide = `http://localhost:${guidePort}/guide.html`;
  const {password} = login;
  const common = {home, guide, password, isNew, bulk: bulk && resolve(bulk), quick: false};
  const server = await startServer({...common, boltPort: bolt, httpPort: http});
  const guides = await serveGuide(BROWSER_FOLDER, guidePort);
  const uri = boltUri(bolt);
  const fits = password === null || (await opens(uri, login));
  const text = readyText({
    boltPort: bolt,
    httpPort: http,
    home: shown(home),
    login: fits ? login : {...login, origin: 'refused'},
    file: shown(loginFile(home)),
  });
  const stop = async () => {
    guides.close();
    await server.stop();
  };
  return {uri, text, ended: server.ended, stop};
};

const waitFor = ({fresh, command}, uri) => {
  if (command.length > 0) {
    return [run(command, uri)];
  }
  return fresh ? [inputEnd()] : [];
};

const main = async () => {
  const options = optionsOf(process.argv.slice(2));
  if (options.help) {
    console.log(USAGE);
    return 0;
  }
  const reason = missing();
  if (reason !== null) {
    console.error(`No Neo4j can be started: ${reason}`);
    return 1;
  }
  if (options.check) {
    return 0;
  }
  fetchJars();
  const server = await (options.fresh ? startFresh(options) : startKept(options));
  if (options.command.length === 0) {
    // The first line is for programs, so it comes alone and on standard output.
    console.log(server.uri);
    console.error(server.text);
  }
  const crashed = server.ended.then(() => 'crashed');
  const end = await Promise.race([signalled, crashed, ...waitFor(options, server.uri)]);
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
