// Ports of loopback that nobody listens on; the server itself notices a taken one only after 20 s.
import {createServer} from 'node:net';

const HOST = '127.0.0.1';
/** How many ports above the usual one are tried. */
const TRIES = 100;

/** The port, or null when it is taken; 0 asks for any. */
const probe = wanted =>
  new Promise(resolve => {
    const server = createServer();
    server.once('error', () => resolve(null));
    server.listen(wanted, HOST, () => {
      const {port} = server.address();
      server.close(() => resolve(port));
    });
  });

const firstFree = async (usual, taken) => {
  for (let port = usual; port < usual + TRIES; port++) {
    if (!taken.includes(port) && (await probe(port)) !== null) {
      return port;
    }
  }
  throw new Error(`No port from ${usual} to ${usual + TRIES - 1} is free.`);
};

const exactly = async (wanted, taken) => {
  const port = taken.includes(wanted) ? null : await probe(wanted);
  if (port === null) {
    throw new Error(`Port ${wanted} is taken: end what uses it, or choose another.`);
  }
  return port;
};

/**
 * `wanted` when it is given, else the usual port or the next free one; never one of `taken`.
 * @param {number | null} wanted
 * @param {number} usual
 * @param {readonly number[]} taken
 * @returns {Promise<number>}
 */
export const choosePort = (wanted, usual, taken = []) =>
  wanted === null ? firstFree(usual, taken) : exactly(wanted, taken);
