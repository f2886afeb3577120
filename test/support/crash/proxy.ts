/** A way to a server that can be cut. */
import {connect, createServer, type AddressInfo, type Socket} from 'node:net';

export interface Proxy {
  readonly port: number;
  /** Ends every connection at once and lets none in any more. */
  readonly cut: () => void;
}

/** Cuts itself when so many bytes have gone to the server. */
export const startProxy = async (target: URL, cutAfter: number): Promise<Proxy> => {
  const sockets = new Set<Socket>();
  let sent = 0;
  const cut = (): void => {
    server.close();
    sockets.forEach(socket => socket.destroy());
  };
  const server = createServer(client => {
    const upstream = connect(Number(target.port), target.hostname);
    for (const [socket, other] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      sockets.add(socket);
      socket.on('error', () => other.destroy());
      socket.on('close', () => other.destroy());
    }
    client.on('data', chunk => {
      sent += chunk.length;
      if (sent > cutAfter) cut();
    });
    client.pipe(upstream).pipe(client);
  });
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  return {port: (server.address() as AddressInfo).port, cut};
};
