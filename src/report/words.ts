/** The words of reports in both languages. `{…}` stands for what a report puts there. */
import type {Language, Texts} from '../language/language';

const WORDS = {
  // Headings of sections.
  posts: {en: 'Posts', zh: '任职'},
  peopleAndPosts: {en: 'People and posts', zh: '人员与职务'},
  bodies: {en: 'Bodies', zh: '机构'},
  units: {en: 'Units', zh: '下属机构'},
  inside: {en: 'What is there', zh: '辖区内的机构与活动'},
  organisationDrawing: {en: 'Drawing of the organisation', zh: '组织关系图'},
  networkDrawing: {en: 'Drawing of the network', zh: '关系网络图'},
  timeline: {en: 'Timeline', zh: '时间线'},
  colleagues: {en: 'Worked with', zh: '共事的人'},
  events: {en: 'Events', zh: '活动'},
  participants: {en: 'Who was there', zh: '参加者'},
  visits: {en: 'Visits', zh: '走访'},
  honours: {en: 'Honours', zh: '荣誉'},
  initiatives: {en: 'Brands, methods and projects', zh: '品牌、做法与项目'},
  figures: {en: 'Figures', zh: '数据'},
  statements: {en: 'Statements', zh: '讲话'},
  otherFacts: {en: 'Other facts', zh: '其他事实'},
  factsAbout: {en: 'Facts about {name}', zh: '有关{name}的事实'},
  wayBetween: {en: 'From {from} to {to}', zh: '从{from}到{to}'},
  notes: {en: 'Sentences', zh: '依据'},
  facts: {en: 'Facts', zh: '事实'},
  summary: {en: 'Summary', zh: '概要'},
  contents: {en: 'Contents', zh: '目录'},
  // Heads of columns.
  person: {en: 'Person', zh: '人物'},
  post: {en: 'Post', zh: '职务'},
  body: {en: 'Body', zh: '机构'},
  status: {en: 'Status', zh: '状态'},
  since: {en: 'Since', zh: '起始'},
  until: {en: 'Until', zh: '截止'},
  asOf: {en: 'As of', zh: '截至报道'},
  proof: {en: 'Proof', zh: '依据'},
  event: {en: 'Event', zh: '活动'},
  date: {en: 'Date', zh: '日期'},
  organisedBy: {en: 'Organised by', zh: '组织者'},
  attendedBy: {en: 'Attended by', zh: '参加者'},
  visitedBy: {en: 'Visited by', zh: '到访者'},
  place: {en: 'Place', zh: '地点'},
  who: {en: 'Who', zh: '谁'},
  role: {en: 'Role', zh: '角色'},
  capacity: {en: 'As', zh: '身份'},
  theirPosts: {en: 'Their posts', zh: '现任职务'},
  visited: {en: 'Visited', zh: '到访'},
  what: {en: 'What', zh: '内容'},
  whose: {en: 'Whose', zh: '所属'},
  speaker: {en: 'Speaker', zh: '讲话人'},
  words: {en: 'Words', zh: '内容'},
  colleague: {en: 'Colleague', zh: '共事者'},
  theirPost: {en: 'Their post', zh: '对方职务'},
  ownPost: {en: 'Own post', zh: '本人职务'},
  certainty: {en: 'At the same time', zh: '是否同期'},
  step: {en: 'Step', zh: '步骤'},
  from: {en: 'From', zh: '主体'},
  fromKind: {en: 'Kind', zh: '主体类型'},
  relation: {en: 'Relation', zh: '关系'},
  to: {en: 'To', zh: '对象'},
  toKind: {en: 'Kind of the other', zh: '对象类型'},
  confidence: {en: 'Confidence', zh: '可信度'},
  articles: {en: 'Articles', zh: '来源数'},
  quote: {en: 'Quote', zh: '原句'},
  article: {en: 'Article', zh: '文章'},
  source: {en: 'Source', zh: '媒体'},
  published: {en: 'Published', zh: '发布日期'},
  link: {en: 'Link', zh: '链接'},
  number: {en: 'No.', zh: '编号'},
  sentence: {en: 'Sentence', zh: '句子'},
  position: {en: 'Position', zh: '位置'},
  level: {en: 'Level', zh: '层级'},
  name: {en: 'Name', zh: '名称'},
  // Values of cells.
  stated: {en: 'stated', zh: '有记载'},
  possible: {en: 'possible', zh: '可能'},
  // Lines.
  also: {en: 'Also called', zh: '又称'},
  kind: {en: 'Kind', zh: '类型'},
  known: {en: 'Told apart by', zh: '区别于同名者'},
  currentPosts: {en: 'Posts now', zh: '现任'},
  formerPosts: {en: 'Posts before', zh: '曾任'},
  speaksOf: {en: 'It speaks of', zh: '涉及'},
  length: {en: 'Length', zh: '篇幅'},
  basis: {en: 'Basis', zh: '依据'},
  basisLine: {en: '{facts} in {articles}{days}', zh: '{articles}中的{facts}{days}'},
  daysFrom: {en: ', {first} to {last}', zh: '，{first}至{last}'},
  dayOf: {en: ', {first}', zh: '，{first}'},
  noFacts: {en: 'No facts were found.', zh: '没有找到事实。'},
  noWay: {
    en: 'No way was found from {from} to {to}.',
    zh: '没有找到从{from}到{to}的关联。',
  },
  drawnPart: {
    en: 'Drawn are {drawn} of {all}; the tables have them all.',
    zh: '图中只画出{all}个中的{drawn}个，表格中是全部。',
  },
  notDrawn: {
    en: 'The {all} parts are too many for one drawing; the tables have them all.',
    zh: '共{all}个部分，一张图画不下，表格中是全部。',
  },
  begins: {en: '{person} becomes {post}', zh: '{person}任{post}'},
  ends: {en: '{person} is no longer {post}', zh: '{person}不再任{post}'},
  named: {en: '{person} is named as {post}', zh: '报道称{person}为{post}'},
  characters: {
    en: 'characters {start}–{end} (raw text {rawStart}–{rawEnd})',
    zh: '第{start}–{end}字（原文第{rawStart}–{rawEnd}字）',
  },
  back: {en: 'back to the text', zh: '返回正文'},
  note: {en: 'note', zh: '依据'},
  onPaper: {en: 'made by tupu from {articles}', zh: '由 tupu 根据{articles}生成'},
  // Drawings.
  legendPlace: {en: 'place', zh: '地点'},
  legendParty: {en: 'Party organisation', zh: '党组织'},
  legendBody: {en: 'other body', zh: '其他机构'},
  legendEvent: {en: 'event', zh: '活动'},
  legendPost: {en: 'post', zh: '职务'},
  legendPerson: {en: 'person', zh: '人物'},
  legendThing: {en: 'honour, brand', zh: '荣誉、品牌'},
  legendLoose: {en: 'located in', zh: '位于'},
  columnBodies: {en: 'bodies', zh: '机构'},
  columnPosts: {en: 'posts', zh: '职务'},
  columnPeople: {en: 'people', zh: '人物'},
} as const satisfies Readonly<Record<string, Texts>>;

export type Word = keyof typeof WORDS;
type Values = Readonly<Record<string, string | number>>;

/** Looks a word up in one language and puts values into it. */
export type Words = (word: Word, values?: Values) => string;

export const wordsOf =
  (lang: Language): Words =>
  (word, values = {}) =>
    WORDS[word][lang].replace(/\{(\w+)\}/gu, (_, name: string) => String(values[name] ?? ''));

/** Between the words of a list. */
export const SEPARATOR: Texts = {en: ', ', zh: '、'};
/** Between a label and what it labels. */
export const COLON: Texts = {en: ': ', zh: '：'};
export const BRACKETS: Readonly<Record<Language, readonly [string, string]>> = {
  en: [' (', ')'],
  zh: ['（', '）'],
};
