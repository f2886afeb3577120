/** What the names of the graph model are called where people read them. */
import type {BodyType, PostStatus} from '../article/facts';
import type {NodeLabel, RelationshipType} from '../graph/model';
import type {Texts} from './language';

export const LABEL_WORDS: Readonly<Record<NodeLabel, Texts>> = {
  Person: {en: 'person', zh: '人物'},
  Organization: {en: 'organisation', zh: '机构'},
  Place: {en: 'place', zh: '地点'},
  Post: {en: 'post', zh: '职务'},
  Event: {en: 'event', zh: '活动'},
  Honour: {en: 'honour', zh: '荣誉'},
  Initiative: {en: 'brand, method or project', zh: '品牌与项目'},
  Figure: {en: 'figure', zh: '数据'},
  Statement: {en: 'statement', zh: '讲话'},
  Article: {en: 'article', zh: '文章'},
  Sentence: {en: 'sentence', zh: '句子'},
};

/** Read from the first node to the second: 甲 任职于 乙. */
export const RELATIONSHIP_WORDS: Readonly<Record<RelationshipType, Texts>> = {
  HOLDS: {en: 'holds', zh: '担任'},
  POST_OF: {en: 'post of', zh: '所属机构'},
  SERVES: {en: 'serves', zh: '任职于'},
  PART_OF: {en: 'part of', zh: '隶属于'},
  PARTY_ORG_OF: {en: 'Party organisation of', zh: '党组织，属于'},
  SUBSIDIARY_OF: {en: 'subsidiary of', zh: '子公司，母公司为'},
  LOCATED_IN: {en: 'located in', zh: '位于'},
  INCUBATED_IN: {en: 'incubated in', zh: '孵化于'},
  ORGANIZED: {en: 'organised', zh: '组织'},
  ATTENDED: {en: 'attended', zh: '参加'},
  VISITED: {en: 'visited', zh: '到访'},
  AWARDED: {en: 'was awarded', zh: '获得'},
  RUNS: {en: 'runs', zh: '推行'},
  REPORTS: {en: 'reports', zh: '公布'},
  SAID: {en: 'said', zh: '表示'},
  SAME_AS: {en: 'same as', zh: '又称'},
  HAS_SENTENCE: {en: 'has sentence', zh: '句子'},
  MENTIONS: {en: 'mentions', zh: '提到'},
};

/** Empty for `other`, which says nothing. */
export const KIND_WORDS: Readonly<Record<BodyType, Texts>> = {
  party_org: {en: 'Party organisation', zh: '党组织'},
  government: {en: 'government body', zh: '政府机构'},
  company: {en: 'company', zh: '企业'},
  park: {en: 'park', zh: '园区'},
  community: {en: 'community', zh: '社区'},
  street: {en: 'street', zh: '街道'},
  district_or_region: {en: 'district or region', zh: '行政区'},
  school: {en: 'school', zh: '学校'},
  media: {en: 'media', zh: '媒体'},
  hospital: {en: 'hospital', zh: '医院'},
  association: {en: 'association', zh: '社会团体'},
  other: {en: '', zh: ''},
};

export const STATUS_WORDS: Readonly<Record<PostStatus, Texts>> = {
  current: {en: 'current', zh: '现任'},
  former: {en: 'former', zh: '曾任'},
  candidate: {en: 'candidate', zh: '拟任'},
  removed: {en: 'removed', zh: '免职'},
};

/** Kinds of events that the rules and data/lexicon/event-heads.txt give. */
export const EVENT_KIND_WORDS: Readonly<Record<string, Texts>> = {
  meeting: {en: 'meeting', zh: '会议'},
  activity: {en: 'activity', zh: '活动'},
  ceremony: {en: 'ceremony', zh: '仪式'},
  contest: {en: 'contest', zh: '比赛'},
  lecture: {en: 'lecture', zh: '讲座'},
  training: {en: 'training', zh: '培训'},
  visit: {en: 'visit', zh: '走访调研'},
  decision: {en: 'decision', zh: '决定'},
  signing: {en: 'signing', zh: '签约'},
  opening: {en: 'opening', zh: '揭牌与启动'},
  discipline: {en: 'disciplinary action', zh: '纪律处分'},
  death: {en: 'death', zh: '逝世'},
};
