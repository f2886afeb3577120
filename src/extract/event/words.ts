import {readDataLines} from '../../lexicon/data-file';
import {atEnd} from '../../lexicon/at-end';
import {buildMatcher} from '../../lexicon/matcher';
import {lazy, readClassedWords} from '../../lexicon/word-list';

const byLength = (a: string, b: string): number => b.length - a.length;

const heads = lazy(() => readClassedWords('lexicon', 'event-heads.txt'));
const verbs = lazy(() => readClassedWords('lexicon', 'event-verbs.txt'));

const ofClass = (words: ReadonlyMap<string, string>, ...classes: readonly string[]): string =>
  [...words]
    .filter(([, name]) => classes.includes(name))
    .map(([word]) => word)
    .sort(byLength)
    .join('|');

/** 座谈会|议, but not 作品展|示, 科技节|点. */
const wholeWord = (head: string): string => {
  if (head.endsWith('会')) return `${head}议?`;
  if (head.endsWith('展')) return `${head}(?![览示演销会出开厅馆区品板])`;
  return head.endsWith('节') ? `${head}(?![目约省能点日])` : head;
};

/** Source of a RegExp for any head: 座谈会, 座谈会议, 第\d+讲. */
export const headSource = lazy(() => [...heads().keys()].sort(byLength).map(wholeWord).join('|'));

/** Finds all places where a head may stand: of 第\d+讲 its first sign. */
export const headPlaces = lazy(() =>
  buildMatcher([...heads().keys()].map(head => [head.replace(/\\.*$/u, ''), true] as const)),
);

/** 组织 is also a noun (党组织, 基层组织, 组织部) and part of others (组织生活会). */
const guarded = (source: string): string =>
  source.replace(
    /(^|\|)组织(?=$|\|)/u,
    '$1(?<![党团社群层级])组织(?!生活|部|委员|者|机构|建设|架构|负责人|书记|、|和|，|的|在|开|召|起)',
  );

export const verbSource = lazy(
  () => `(?:${guarded(ofClass(verbs(), 'hold', 'happen', 'attend'))})(?!式|仪式|典礼|大?会)`,
);
/** Verbs that may stand behind the name. */
export const predicateSource = lazy(() => ofClass(verbs(), 'hold', 'happen'));

const endsWithHead = lazy(() => atEnd(headSource()));
/** 百年展, but not 发展: too common a sign to be a head outside of quotation marks. */
const EXHIBITION = /(?<![发进开拓扩])展$/u;

/** A quotation or gloss that is the name of an event, or holds one that decided (…会议通过). */
export const namesEvent = (words: string): boolean =>
  endsWithHead().test(words) ||
  EXHIBITION.test(words) ||
  /(?:会议|大会|全会)(?:审议|表决)?通过/u.test(words);

export type VerbClass = 'hold' | 'happen' | 'attend';
export const verbClass = (verb: string): VerbClass => (verbs().get(verb) ?? 'hold') as VerbClass;

/** 联席会议 counts as 联席会. */
const headOf = (words: string): string => {
  const head = words.replace(/[”"』」]$/u, '');
  return heads().has(head) ? head : head.replace(/议$/u, '');
};

const quotedHead = lazy(() => new RegExp(`(?:${headSource()})[”"』」]?$`, 'u'));

/** meeting, ceremony, activity, training, contest or lecture. */
export const kindOf = (name: string): string => {
  const match = quotedHead().exec(name);
  return heads().get(headOf(match?.[0] ?? '')) ?? 'lecture';
};

/** Heads that name one certain event when they stand alone at its first mention. */
const ALONE = new Set(readDataLines('lexicon', 'event-heads-alone.txt'));

/** 座谈会, 启用仪式: a name that says little beside a longer one of the same event. */
export const isAlone = (name: string): boolean => ALONE.has(name);

const MIN_CEREMONY = 6;

const bare = lazy(
  () =>
    new RegExp(
      `^(?:本次|此次|这次|该|本届|首届|首次|全体|系列|相关|有关|各类|各项|各种|多种|多项|其他|这一|一系列|小|一|两|三|每次|上次|次|场|期|届|现场|专题|重要|下列|以下|省级|市级|区级|县级|全国|等|的|\\d|[一二三四五六七八九十]|余){0,3}(?:${headSource()})$`,
      'u',
    ),
);

/** 会议, 本次活动, 该论坛: a word for an event named elsewhere. */
export const isBare = (name: string): boolean => {
  if (isAlone(name)) return false;
  // 开工仪式, 开幕式: part of what was opened
  if (name.length < MIN_CEREMONY && kindOf(name) === 'ceremony') return true;
  return bare().test(name);
};
