import type {Texts} from '../article/texts';

/** Bytes (as Latin-1) at their place in files that hold no text, with what to call these. */
const SIGNATURES: readonly (readonly [number, string, Texts])[] = [
  [0, '\x89PNG', {en: 'a PNG picture', zh: ' PNG 图片'}],
  [0, '\xff\xd8\xff', {en: 'a JPEG picture', zh: ' JPEG 图片'}],
  [0, 'GIF8', {en: 'a GIF picture', zh: ' GIF 图片'}],
  [8, 'WEBP', {en: 'a WebP picture', zh: ' WebP 图片'}],
  [0, 'II*\0', {en: 'a TIFF picture', zh: ' TIFF 图片'}],
  [0, 'MM\0*', {en: 'a TIFF picture', zh: ' TIFF 图片'}],
  [0, '%PDF-', {en: 'a PDF document', zh: ' PDF 文档'}],
  [
    0,
    'PK\x03\x04',
    {
      en: 'a ZIP archive or an Office document (.docx, .xlsx, .pptx)',
      zh: ' ZIP 压缩包或 Office 文档（.docx、.xlsx、.pptx）',
    },
  ],
  [
    0,
    '\xd0\xcf\x11\xe0',
    {en: 'an old Office document (.doc, .xls, .ppt)', zh: '旧版 Office 文档（.doc、.xls、.ppt）'},
  ],
  [0, '{\\rtf', {en: 'an RTF document', zh: ' RTF 文档'}],
  [0, 'Rar!\x1a', {en: 'a RAR archive', zh: ' RAR 压缩包'}],
  [0, '7z\xbc\xaf', {en: 'a 7-Zip archive', zh: ' 7-Zip 压缩包'}],
  [0, '\x1f\x8b', {en: 'gzip data inside gzip data', zh: '嵌套的 gzip 数据'}],
  [0, '\xfd7zXZ', {en: 'xz data', zh: ' xz 数据'}],
  [0, '\x28\xb5\x2f\xfd', {en: 'Zstandard data', zh: ' Zstandard 数据'}],
  [0, 'SQLite format 3\0', {en: 'an SQLite database', zh: ' SQLite 数据库'}],
  [0, '\x7fELF', {en: 'a program', zh: '可执行程序'}],
  [4, 'ftyp', {en: 'a video', zh: '视频'}],
];

/** What a file without text looks like, or null. */
export const binaryKind = (bytes: Uint8Array): Texts | null => {
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
