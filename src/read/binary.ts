/** Bytes (as Latin-1) at their place in files that hold no text, with what to call these. */
const SIGNATURES: readonly (readonly [number, string, string])[] = [
  [0, '\x89PNG', 'a PNG picture'],
  [0, '\xff\xd8\xff', 'a JPEG picture'],
  [0, 'GIF8', 'a GIF picture'],
  [8, 'WEBP', 'a WebP picture'],
  [0, 'II*\0', 'a TIFF picture'],
  [0, 'MM\0*', 'a TIFF picture'],
  [0, '%PDF-', 'a PDF document'],
  [0, 'PK\x03\x04', 'a ZIP archive or an Office document (.docx, .xlsx, .pptx)'],
  [0, '\xd0\xcf\x11\xe0', 'an old Office document (.doc, .xls, .ppt)'],
  [0, '{\\rtf', 'an RTF document'],
  [0, 'Rar!\x1a', 'a RAR archive'],
  [0, '7z\xbc\xaf', 'a 7-Zip archive'],
  [0, '\x1f\x8b', 'gzip data inside gzip data'],
  [0, '\xfd7zXZ', 'xz data'],
  [0, '\x28\xb5\x2f\xfd', 'Zstandard data'],
  [0, 'SQLite format 3\0', 'an SQLite database'],
  [0, '\x7fELF', 'a program'],
  [4, 'ftyp', 'a video'],
];

/** What a file without text looks like, or null. */
export const binaryKind = (bytes: Uint8Array): string | null => {
  const head = Buffer.from(bytes.subarray(0, 64)).toString('latin1');
  return SIGNATURES.find(([place, mark]) => head.startsWith(mark, place))?.[2] ?? null;
};

/** A line end, tab or form feed is text; so is ESC, which old systems write for bold. */
const isControl = (byte: number): boolean => byte < 32 && (byte < 8 || byte > 13) && byte !== 27;

/** Share of bytes that stand in no text but UTF-16, which must be told apart before. */
export const controlShare = (bytes: Uint8Array): number => {
  let count = 0;
  for (const byte of bytes) if (isControl(byte)) count++;
  return bytes.length === 0 ? 0 : count / bytes.length;
};
