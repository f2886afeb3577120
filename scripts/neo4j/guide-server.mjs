#!/usr/bin/env node
// Serves the folder cypher/browser/ to Neo4j Browser: the guide and the style.
// Alone (docker-compose.yml): node guide-server.mjs FOLDER PORT, on all addresses of its container.
import {createReadStream, existsSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname, join} from 'node:path';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.grass': 'text/plain; charset=utf-8',
};

/** Browser's page comes from another port, and it asks with these headers. */
const CORS = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'GET, OPTIONS',
  'access-control-allow-headers': 'pragma, cache-control, content-type',
};

/** A name without a folder, of a known type: nothing else of the disk can be asked for. */
const fileOf = (folder, url) => {
  const [, name] = /^\/([\w-]+\.[a-z]+)(?:[?#].*)?$/u.exec(url) ?? [];
  const file = name === undefined || !(extname(name) in TYPES) ? null : join(folder, name);
  return file !== null && existsSync(file) ? file : null;
};

const answer = folder => (request, response) => {
  if (request.method === 'OPTIONS') {
    response.writeHead(204, CORS).end();
    return;
  }
  const file = request.method === 'GET' ? fileOf(folder, request.url) : null;
  if (file === null) {
    response.writeHead(404, CORS).end();
    return;
  }
  response.writeHead(200, {...CORS, 'content-type': TYPES[extname(file)]});
  createReadStream(file).pipe(response);
};

/**
 * Resolves to the server once it listens.
 * @param {string} folder
 * @param {number} port
 * @returns {Promise<import('node:http').Server>}
 */
export const serveGuide = (folder, port, host = '127.0.0.1') =>
  new Promise((resolve, reject) => {
    const server = createServer(answer(folder));
    server.once('error', reject);
    server.listen(port, host, () => resolve(server));
  });

if (process.argv[1] === import.meta.filename) {
  const [folder, port] = process.argv.slice(2);
  const server = await serveGuide(folder, Number(port), '0.0.0.0');
  process.once('SIGTERM', () => server.close());
}
