/** The page over a store, on this machine alone and for this user alone. */
import {once} from 'node:events';
import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import {messageOf, reasonOf, TupuError} from '../article/error';
import type {Texts} from '../language/language';
import {readFiles} from './files';
import {json, plain, type Reply} from './reply';
import {answerAt} from './routes';
import {
  cookieOf,
  LOOPBACK,
  newToken,
  partsOf,
  refusal,
  SECURITY_HEADERS,
  type Door,
} from './security';
import type {View} from './view';

export interface Served {
  /** With the token: whoever has it may read the store. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

interface ServeOptions {
  /** 0: any that is free. */
  readonly port: number;
  /** A fault of tupu's own: the page is told only that there was one. */
  readonly onFault: (message: string) => void;
}

const send = (response: ServerResponse, {status, type, body, headers}: Reply): void => {
  response.writeHead(status, {...SECURITY_HEADERS, 'Content-Type': type, ...headers}).end(body);
};

const taken = (port: number, cause: unknown): TupuError => {
  const {en, zh} = reasonOf(cause);
  return new TupuError(
    'USAGE',
    {en: `Port ${port} cannot be had: ${en}`, zh: `无法使用端口 ${port}：${zh}`},
    {
      en: 'Choose another with --port, or leave it out for one that is free.',
      zh: '请用 --port 另选，或不指定端口，自动选用空闲的。',
    },
    {cause},
  );
};

const FAULT: Texts = {
  en: 'tupu has failed; the terminal says how.',
  zh: 'tupu 出错了，详情见终端。',
};

const portOf = (address: ReturnType<ReturnType<typeof createServer>['address']>): number => {
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return address.port;
};

/** Listens when it comes back; fails with USAGE where the port cannot be had. */
export const serve = async (view: View, {port, onFault}: ServeOptions): Promise<Served> => {
  const files = readFiles();
  const token = newToken();

  const replyTo = async ({method = '', url = '', headers}: IncomingMessage, door: Door) => {
    const refused = refusal({method, target: url, headers}, door);
    if (refused !== null) return refused;
    const {path, asked} = partsOf(url) ?? {path: '', asked: new URLSearchParams()};
    const file = files.get(path);
    if (file !== undefined)
      return {...file, headers: {...file.headers, 'Set-Cookie': cookieOf(door)}};
    return (await answerAt(view, path, asked)) ?? plain(404, 'Nothing is here.\n');
  };

  const server = createServer((request, response) => {
    replyTo(request, {port: portOf(server.address()), token})
      .catch((error: unknown) => {
        onFault(messageOf(error));
        return json({what: FAULT, advice: {en: '', zh: ''}}, 500);
      })
      .then(
        reply => send(response, reply),
        () => response.destroy(),
      );
  });
  server.listen(port, LOOPBACK);
  await once(server, 'listening').catch((cause: unknown) => {
    throw taken(port, cause);
  });
  return {
    url: `http://${LOOPBACK}:${portOf(server.address())}/?token=${token}`,
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
};
