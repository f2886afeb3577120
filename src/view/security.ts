/** Who may ask: a browser on this machine that was given the address with its token, and only to read. */
import {createHash, randomBytes, timingSafeEqual} from 'node:crypto';
import type {IncomingHttpHeaders} from 'node:http';
import {plain, type Reply} from './reply';

export const LOOPBACK = '127.0.0.1';

export interface Door {
  readonly port: number;
  readonly token: string;
}

export interface Knock {
  readonly method: string;
  /** As it stands in the request line. */
  readonly target: string;
  readonly headers: IncomingHttpHeaders;
}

export const newToken = (): string => randomBytes(32).toString('base64url');

/** Cookies of one machine are the same for all ports: the name keeps two views apart. */
const cookieName = (port: number): string => `tupu-view-${port}`;

/** No script may read it, and no other site's page makes the browser send it. */
export const cookieOf = ({port, token}: Door): string =>
  `${cookieName(port)}=${token}; HttpOnly; SameSite=Strict; Path=/`;

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  // Not even by mistake does the page make HTML of a text.
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-store',
};

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Takes as long for a wrong token as for the right one, whatever its length. */
const isToken = (given: string, token: string): boolean =>
  timingSafeEqual(digest(given), digest(token));

const cookieIn = ({cookie = ''}: IncomingHttpHeaders, name: string): string =>
  cookie
    .split(';')
    .map(pair => pair.trim())
    .find(pair => pair.startsWith(`${name}=`))
    ?.slice(name.length + 1) ?? '';

/** Path and query of a request; null where it names another server or is no path. */
export const partsOf = (target: string): {path: string; asked: URLSearchParams} | null => {
  if (!target.startsWith('/') || target.startsWith('//')) return null;
  const [path = '', query = ''] = target.split(/\?(.*)/su, 2);
  return {path, asked: new URLSearchParams(query)};
};

/** Another site's name may be made to point at this machine; it then stands in Host. */
const isOwnHost = (host: string | undefined, port: number): boolean =>
  host === `${LOOPBACK}:${port}` || host === `localhost:${port}`;

const NO_TOKEN =
  'This address needs its token: open the whole address that `tupu view` has printed.\n';

/** What to say to who may not ask; null for who may. */
export const refusal = ({method, target, headers}: Knock, door: Door): Reply | null => {
  if (!isOwnHost(headers.host, door.port)) return plain(421, 'Not this host.\n');
  if (method !== 'GET') return plain(405, 'Only GET.\n', {Allow: 'GET'});
  const parts = partsOf(target);
  if (parts === null) return plain(400, 'No such address.\n');
  const given = parts.asked.get('token') ?? cookieIn(headers, cookieName(door.port));
  return isToken(given, door.token) ? null : plain(403, NO_TOKEN);
};
