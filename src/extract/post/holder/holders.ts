/** Whom the names of a text stand for, and who holds nothing by the clause that names them. */
import type {Mention} from '../../document';

/** 索伦森 in an article about 埃里克·索伦森: the full name, when only one ends so. */
export const withFullNames = (mentions: readonly Mention[]): Mention[] => {
  const full = new Map<string, Set<string>>();
  for (const {kind, name} of mentions) {
    const last = kind === 'person' ? /[·•]([^·•]+)$/u.exec(name)?.[1] : undefined;
    if (last !== undefined) full.set(last, (full.get(last) ?? new Set()).add(name));
  }
  return mentions.map(mention => {
    const names = mention.kind === 'person' ? full.get(mention.name) : undefined;
    const [name] = names ?? [];
    return name !== undefined && names?.size === 1 ? {...mention, name} : mention;
  });
};

/** 应云帆之召任…, 经云帆推荐任…: who called or recommended another. */
const BY = [
  [/应$/u, /^(?:同志|先生|女士)?(?:之|的)?(?:召|邀|邀请|聘请)/u],
  [
    /(?:经|由|受)$/u,
    /^(?:同志|先生|女士)?(?:等人?)?(?:之|的)?(?:推荐|介绍|举荐|引荐|提携|委托|托|邀|邀请|聘请|指派|委派)(?!为|任|担任)/u,
  ],
  [/(?:原名|本名|又名|曾用名|笔名)$/u, /^/u],
  [/(?:接替|接任|师从|师承|追随|跟随|导师[为：:])$/u, /^/u],
  // 米克尔·云森（Mikkel Yunsen，1951年—）: the same person.
  [/\p{Script=Han}[（(]$/u, /^[，,）)]/u],
] as const;

const WINDOW = 6;

/** True for a person who is named as another's patron, teacher or predecessor. */
export const isAside = (text: string, {start, end}: Mention): boolean => {
  const before = text.slice(Math.max(0, start - WINDOW), start);
  const after = text.slice(end, end + WINDOW);
  return BY.some(([left, right]) => left.test(before) && right.test(after));
};
