/** What a set of facts holds, in a line. */
import type {Language, Texts} from '../language/language';
import type {ReportedFact, Thing} from './fact';
import {SEPARATOR} from './words';

/** `one` and `many` in English; Chinese has a measure word for both. */
interface Count {
  readonly one: string;
  readonly many: string;
  readonly zh: string;
}

const COUNTS = {
  people: {one: 'person', many: 'people', zh: '个人物'},
  bodies: {one: 'body or place', many: 'bodies and places', zh: '个机构和地点'},
  events: {one: 'event', many: 'events', zh: '项活动'},
  honours: {one: 'honour', many: 'honours', zh: '项荣誉'},
  initiatives: {one: 'brand or method', many: 'brands and methods', zh: '个品牌和做法'},
  figures: {one: 'figure', many: 'figures', zh: '项数据'},
  statements: {one: 'statement', many: 'statements', zh: '段讲话'},
  facts: {one: 'fact', many: 'facts', zh: '条事实'},
  articles: {one: 'article', many: 'articles', zh: '篇文章'},
  sentences: {one: 'sentence', many: 'sentences', zh: '个句子'},
} as const satisfies Readonly<Record<string, Count>>;
type Counted = keyof typeof COUNTS;

const LABELS: readonly (readonly [labels: readonly string[], what: Counted])[] = [
  [['Person'], 'people'],
  [['Organization', 'Place'], 'bodies'],
  [['Event'], 'events'],
  [['Honour'], 'honours'],
  [['Initiative'], 'initiatives'],
  [['Figure'], 'figures'],
  [['Statement'], 'statements'],
];

export const counted = (count: number, what: Counted, lang: Language): string => {
  const {one, many, zh} = COUNTS[what];
  const texts: Texts = {en: ` ${count === 1 ? one : many}`, zh};
  return `${count}${texts[lang]}`;
};

const distinct = (things: readonly Thing[]): number => new Set(things.map(({id}) => id)).size;

/** `11 people, 23 bodies and places, 1 event`: what these facts speak of, beside what is known. */
export const contentLine = (
  facts: readonly ReportedFact[],
  lang: Language,
  known: readonly string[] = [],
): string => {
  const things = facts
    .flatMap(({subject, object}) => [subject, object])
    .filter(({id}) => !known.includes(id));
  return LABELS.flatMap(([labels, what]) => {
    const count = distinct(things.filter(({label}) => labels.includes(label)));
    return count === 0 ? [] : [counted(count, what, lang)];
  }).join(SEPARATOR[lang]);
};
