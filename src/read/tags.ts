const BLOCK_END =
  /<\/(?:p|div|h[1-6]|li|tr|section|article|blockquote|table|ul|ol)\s*>|<(?:br|hr)\s*\/?>/giu;
const CELL_END = /<\/t[dh]\s*>/giu;
const BLOCK = /<\/?(?:p|br|div|h[1-6]|li|span|strong)\b[^<>]{0,200}>/iu;
const HIDDEN: readonly (readonly [RegExp, string])[] = [
  [/<!--/gu, '-->'],
  [/<script\b/giu, '</script>'],
  [/<style\b/giu, '</style>'],
];
const TAG = /<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?>/giu;

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ensp: ' ',
  emsp: '　',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  mdash: '—',
  ndash: '–',
  hellip: '…',
  middot: '·',
  bull: '•',
  times: '×',
};

const decodeEntities = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]+));/giu, (whole, hex, decimal, name) => {
    if (typeof name === 'string') return ENTITIES[name.toLowerCase()] ?? whole;
    const code = typeof hex === 'string' ? parseInt(hex, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });

/** Cuts out all from an opening to its end; by index, so that openings without end cost nothing. */
const cutOut = (text: string, opening: RegExp, end: string): string => {
  const kept: string[] = [];
  const lower = text.toLowerCase();
  let from = 0;
  for (const {index} of text.matchAll(opening)) {
    if (index < from) continue;
    const close = lower.indexOf(end, index);
    if (close < 0) break;
    kept.push(text.slice(from, index));
    from = close + end.length;
  }
  return kept.join('') + text.slice(from);
};

/** Paragraphs of HTML inside a text that is no HTML page (Markdown, the text of a JSON line). */
const hasTags = (text: string): boolean => BLOCK.test(text);

/** The text without its HTML tags, block ends as line ends; other texts come back as they are. */
export const stripTags = (text: string): string => {
  if (!hasTags(text)) return text;
  const shown = HIDDEN.reduce((rest, [opening, end]) => cutOut(rest, opening, end), text);
  const lines = shown.replace(CELL_END, '  ').replace(BLOCK_END, '\n');
  return decodeEntities(lines.replace(TAG, ''));
};
