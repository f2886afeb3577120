/** A zip archive without compression and without clock: the same files give the same bytes. */
import {crc32} from 'node:zlib';

/** 1 January 1980, the first day a zip knows. */
const DATE = 0x21;
const VERSION = 20;
/** Names are UTF-8. */
const UTF8 = 0x0800;

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;

/** Numbers of two or four bytes, the lowest first. */
const bytes = (...fields: readonly (readonly [size: 2 | 4, value: number])[]): Buffer =>
  Buffer.concat(
    fields.map(([size, value]) => {
      const field = Buffer.alloc(size);
      field.writeUIntLE(value, 0, size);
      return field;
    }),
  );

/** What the local and the central head of a file have in common. */
const fileHead = (name: Buffer, content: Buffer): Buffer =>
  bytes(
    [2, VERSION],
    [2, UTF8],
    [2, 0],
    [2, 0],
    [2, DATE],
    [4, crc32(content)],
    [4, content.length],
    [4, content.length],
    [2, name.length],
    [2, 0],
  );

const centralEntry = (name: Buffer, head: Buffer, offset: number): Buffer =>
  Buffer.concat([
    bytes([4, CENTRAL], [2, VERSION]),
    head,
    bytes([2, 0], [2, 0], [2, 0], [4, 0], [4, offset]),
    name,
  ]);

export const zip = (files: readonly (readonly [name: string, content: Buffer])[]): Buffer => {
  const locals: Buffer[] = [];
  const entries: Buffer[] = [];
  let offset = 0;
  for (const [fileName, content] of files) {
    const name = Buffer.from(fileName);
    const head = fileHead(name, content);
    const local = Buffer.concat([bytes([4, LOCAL]), head, name, content]);
    entries.push(centralEntry(name, head, offset));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(entries);
  const end = bytes(
    [4, END],
    [2, 0],
    [2, 0],
    [2, files.length],
    [2, files.length],
    [4, directory.length],
    [4, offset],
    [2, 0],
  );
  return Buffer.concat([...locals, directory, end]);
};
