/** The files of the page, read once and known by their addresses: no address becomes a path. */
import {readdirSync, readFileSync} from 'node:fs';
import {dirname, extname, join} from 'node:path';
import type {Reply} from './reply';

/** src/view and dist/view lie equally deep; the page is served as it is written. */
const PAGE = join(__dirname, '..', '..', 'src', 'view', 'page');

/** The same library as browsers take it, beside the file that Node would load. */
const CYTOSCAPE = join(dirname(require.resolve('cytoscape')), 'cytoscape.esm.min.mjs');

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

const replyOf = (path: string): Reply => ({
  status: 200,
  type: TYPES[extname(path)] ?? 'application/octet-stream',
  body: readFileSync(path),
});

const pageFiles = (): (readonly [string, Reply])[] =>
  readdirSync(PAGE)
    .filter(name => extname(name) in TYPES)
    .map(name => [`/${name}`, replyOf(join(PAGE, name))] as const);

/** Told with the page, so that the browser asks for all modules at once and not one behind the other. */
const preloads = (addresses: Iterable<string>): string =>
  [...addresses]
    .filter(address => address.endsWith('.mjs'))
    .map(address => `<${address}>; rel=modulepreload`)
    .join(', ');

/** Address to file; `/` is the page itself. */
export const readFiles = (): ReadonlyMap<string, Reply> => {
  const files = new Map([...pageFiles(), ['/cytoscape.mjs', replyOf(CYTOSCAPE)] as const]);
  const page = {
    ...replyOf(join(PAGE, 'index.html')),
    headers: {Link: preloads(files.keys())},
  };
  return files.set('/', page);
};
