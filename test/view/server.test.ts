import {once} from 'node:events';
import {request} from 'node:http';
import {connect} from 'node:net';
import test from 'ava';
import {serve, type Served} from '../../src/view/server';
import type {View} from '../../src/view/view';
import {hostileArticle, HOSTILE} from '../support/hostile';
import {viewOver} from '../support/view';

let view: View;
let served: Served;
const faults: string[] = [];
test.before(async () => {
  view = await viewOver([hostileArticle('恶意')]);
  served = await serve(view, {port: 0, onFault: fault => faults.push(fault)});
});
test.after.always(async () => {
  await served.close();
  await view.store.close();
});

interface Got {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: string;
}

const at = (): URL => new URL(served.url);
const token = (): string => at().searchParams.get('token') ?? '';

/** The path goes out as it stands: `fetch` would tidy it. */
const get = async (
  path: string,
  headers: Readonly<Record<string, string>> = {},
  method = 'GET',
): Promise<Got> => {
  const {hostname, port} = at();
  const asked = request({hostname, port, path, method, headers}).end();
  const [response] = (await once(asked, 'response')) as [import('node:http').IncomingMessage];
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk as Buffer);
  return {
    status: response.statusCode ?? 0,
    headers: response.headers,
    body: Buffer.concat(chunks).toString(),
  };
};

const cookie = (value = token()): Readonly<Record<string, string>> => ({
  cookie: `other=1; tupu-view-${at().port}=${value}`,
});

test('the address with its token opens the page and leaves a cookie that no script reads', async t => {
  const {status, headers, body} = await get(`/?token=${token()}`);
  t.is(status, 200);
  t.regex(
    String(headers['set-cookie']),
    /^tupu-view-\d+=[\w-]{43}; HttpOnly; SameSite=Strict; Path=\/$/u,
  );
  t.regex(body, /<!doctype html>/u);
  t.is((await get('/api/newest', cookie())).status, 200);
});

for (const [what, path, headers] of [
  ['no token', '/', {}],
  ['no token for a file', '/app.mjs', {}],
  ['no token for an answer', '/api/newest', {}],
  ['a wrong token', '/?token=wrong', {}],
  ['an empty token', '/?token=', {}],
  ['a token cut short', '/?token=SHORT', {}],
  ['a wrong cookie', '/api/newest', {cookie: 'wrong'}],
] as const) {
  test(`refused: ${what}`, async t => {
    const sent = 'cookie' in headers ? cookie(headers.cookie) : {};
    const {status, body} = await get(path.replace('SHORT', token().slice(0, -1)), sent);
    t.is(status, 403);
    t.notRegex(body, /恶意|doctype/u);
  });
}

for (const host of [
  'evil.example',
  '127.0.0.1',
  'localhost',
  'evil.example:PORT',
  '127.0.0.1.evil.example:PORT',
  '[::1]:PORT',
  '0.0.0.0:PORT',
  '127.0.0.1:1',
]) {
  test(`refused: a request for the host ${host}`, async t => {
    const {status} = await get(`/?token=${token()}`, {host: host.replace('PORT', at().port)});
    t.is(status, 421);
  });
}

test('this machine by its name is the same host', async t => {
  t.is((await get('/api/newest', {...cookie(), host: `localhost:${at().port}`})).status, 200);
});

for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD', 'TRACE']) {
  test(`refused: ${method}`, async t => {
    const {status, headers} = await get('/api/newest', cookie(), method);
    t.is(status, 405);
    t.is(headers.allow, 'GET');
  });
}

for (const path of [
  '/../package.json',
  '/..%2fpackage.json',
  '/%2e%2e/%2e%2e/etc/passwd',
  '/page/../../server.ts',
  '/tsconfig.json',
  '/types.d.ts',
  '/./app.mjs',
  '/app.mjs%00',
  '/constructor',
  '/__proto__',
  '/api/',
  '/api/__proto__',
]) {
  test(`nothing is at ${path}`, async t => {
    t.is((await get(path, cookie())).status, 404);
  });
}

for (const target of ['//evil.example/', 'http://evil.example/', '*']) {
  test(`refused: the target ${target}`, async t => {
    const {status} = await get(target, cookie());
    t.is(status, 400);
  });
}

test('every answer carries the policy, refusals too', async t => {
  for (const [path, headers] of [
    ['/', cookie()],
    ['/api/newest', cookie()],
    ['/file/report.html', cookie()],
    ['/nothing', cookie()],
    ['/', {}],
  ] as const) {
    const {headers: sent} = await get(path, headers);
    const policy = String(sent['content-security-policy']);
    t.true(policy.startsWith("default-src 'none'; script-src 'self'; style-src 'self'"), path);
    t.notRegex(policy, /unsafe|http|\*/u);
    t.is(sent['x-content-type-options'], 'nosniff');
    t.is(sent['referrer-policy'], 'no-referrer');
    t.is(sent['cache-control'], 'no-store');
    t.is(sent['access-control-allow-origin'], undefined);
  }
});

test('hostile names go out as data, and ask for nothing', async t => {
  for (const name of HOSTILE) {
    const path = `/api/suggest?q=${encodeURIComponent(name)}`;
    const {status, headers, body} = await get(path, cookie());
    t.is(status, 200, name);
    t.is(headers['content-type'], 'application/json; charset=utf-8');
    t.true(Array.isArray(JSON.parse(body)));
  }
  t.deepEqual(faults, []);
});

test('a name that a spreadsheet would run is a text in the CSV', async t => {
  const {body} = await get('/api/suggest?q=null', cookie());
  const [hit] = JSON.parse(body) as {id: string}[];
  const file = await get(`/file/facts.csv?id=${hit?.id ?? ''}`, cookie());
  t.is(file.headers['content-disposition'], 'attachment; filename="tupu.csv"');
  t.notRegex(file.body, /(?:^|,)[=@]/mu);
});

test('a port that is taken is told with what to do', async t => {
  await t.throwsAsync(serve(view, {port: Number(at().port), onFault: () => undefined}), {
    code: 'USAGE',
    message: new RegExp(`^Port ${at().port} cannot be had`, 'u'),
  });
});

test('it listens to this machine alone, and not at all when it is closed', async t => {
  const own = await serve(view, {port: 0, onFault: () => undefined});
  const {hostname, port} = new URL(own.url);
  t.is(hostname, '127.0.0.1');
  // A reader who keeps the line open does not hold it up.
  const idle = connect(Number(port), hostname);
  await once(idle, 'connect');
  idle.on('error', () => undefined);
  await own.close();
  const late = connect(Number(port), hostname);
  const [error] = (await once(late, 'error')) as [NodeJS.ErrnoException];
  t.is(error.code, 'ECONNREFUSED');
});

test('two views have two tokens', async t => {
  const other = await serve(view, {port: 0, onFault: () => undefined});
  t.not(new URL(other.url).searchParams.get('token'), token());
  await other.close();
});
