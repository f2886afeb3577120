/**
 * What the tagger looks at: runs of one to three characters and of character classes. A run that
 * begins at place j bears on the places j + first ... j + first + slots - 1. `keys` is above every
 * key where they are few, so that an array can hold them.
 */
export const KINDS = [
  {name: 'single', first: -2, slots: 5, keys: 0x10000},
  {name: 'pair', first: -1, slots: 4, keys: null},
  {name: 'gap', first: 1, slots: 1, keys: null},
  {name: 'triple', first: 0, slots: 3, keys: null},
  {name: 'class', first: 1, slots: 1, keys: 0x1000},
] as const;

export type Kind = (typeof KINDS)[number]['name'];

const CLASS_BITS = 4;

const CLASSES: readonly (readonly [string, number])[] = [
  ['0', 2],
  ['a', 3],
  [' ', 4],
  ['"', 5],
  ['(<《【{[', 6],
  [')>》】}]', 7],
  ['、,', 8],
  ['。;!?…', 9],
  [':', 10],
  ['·', 11],
  ['-/~', 12],
  ['〇零一二三四五六七八九十百千万亿', 13],
];

const CLASS_OF = new Uint8Array(0x10000).fill(14);
CLASS_OF.fill(1, 0x3400, 0xa000);
CLASS_OF[0] = 0;
for (const [characters, id] of CLASSES)
  for (const character of characters) CLASS_OF[character.charCodeAt(0)] = id;

/** Class of a normalised character, 0 to 15; 0 beyond the ends of the text. */
const classOf = (code: number): number => CLASS_OF[code] ?? 0;

/** Key of a run of three classes. */
export const classKey = (a: number, b: number, c: number): number =>
  (classOf(a) << (2 * CLASS_BITS)) | (classOf(b) << CLASS_BITS) | classOf(c);

/** Key of the run of a kind that begins with `a`; `b` and `c` are the characters behind it. */
export const keyOf = (kind: Kind, a: number, b: number, c: number): number => {
  switch (kind) {
    case 'single':
      return a;
    case 'pair':
      return a * 0x10000 + b;
    case 'gap':
      return a * 0x10000 + c;
    case 'triple':
      return (a * 0x10000 + b) * 0x10000 + c;
    case 'class':
      return classKey(a, b, c);
  }
};
