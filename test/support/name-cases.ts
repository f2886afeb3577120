/** How names may be given, tried on the graph of query-fixture.ts in both engines. */
import type {NameType} from '../../src/query/named-query';
import type {How} from '../../src/query/names/resolve';

interface Common {
  readonly title: string;
  readonly type: NameType;
  readonly given: string;
}

export type NameCase =
  | (Common & {readonly how: How; readonly name: string})
  /** Several may be meant, or none: `name` are words of the message. */
  | (Common & {readonly how: 'refused'; readonly name: readonly string[]});

const FULL = '北岭区青石街道';

export const NAME_CASES: readonly NameCase[] = [
  {title: 'name: exact', type: 'body', given: FULL, how: 'exact', name: FULL},
  {title: 'name: another name', type: 'body', given: '青石街道', how: 'alias', name: FULL},
  {title: 'name: Traditional', type: 'person', given: '鄭遠山', how: 'simplified', name: '郑远山'},
  {title: 'name: Traditional alias', type: 'body', given: '青石街道辦', how: 'near', name: FULL},
  {title: 'name: pinyin', type: 'person', given: 'zhengyuanshan', how: 'pinyin', name: '郑远山'},
  {
    title: 'name: pinyin, tones',
    type: 'person',
    given: 'Shěn Qiū-hé',
    how: 'pinyin',
    name: '沈秋禾',
  },
  {
    title: 'name: pinyin of an alias',
    type: 'thing',
    given: 'qingshi jiedao',
    how: 'pinyin',
    name: FULL,
  },
  {
    title: 'name: how a name ends',
    type: 'body',
    given: '两新党委第一联组',
    how: 'end',
    name: '青石街道两新党委第一联组',
  },
  {
    title: 'name: characters of it',
    type: 'body',
    given: '云溪党支部',
    how: 'short',
    name: '云溪软件园党支部',
  },
  {
    title: 'name: first characters of its words, which no index of pairs knows',
    type: 'event',
    given: '青座会',
    how: 'short',
    name: '青石街道党建座谈会',
  },
  {title: 'name: given name', type: 'person', given: '秋禾', how: 'end', name: '沈秋禾'},
  {title: 'name: said alike', type: 'person', given: '郑元珊', how: 'near', name: '郑远山'},
  {title: 'name: a wrong character', type: 'person', given: '沈冬禾', how: 'near', name: '沈秋禾'},
  {title: 'name: a wrong first one', type: 'person', given: '汪秋禾', how: 'near', name: '沈秋禾'},
  {title: 'name: a missing one', type: 'person', given: '沈禾', how: 'short', name: '沈秋禾'},
  {title: 'name: one too many', type: 'person', given: '沈秋小禾', how: 'near', name: '沈秋禾'},
  {
    title: 'name: an article by its file',
    type: 'article',
    given: '冬月',
    how: 'exact',
    name: '青石街道开展党建座谈',
  },
  {
    title: 'name: an article by the end',
    type: 'article',
    given: '党建座谈',
    how: 'end',
    name: '青石街道开展党建座谈',
  },
  {
    title: 'name: several, with what tells them apart and ids',
    type: 'body',
    given: '环公司',
    how: 'refused',
    name: ['may be one of 2', '甲环公司', '乙环公司', 'company'],
  },
  {
    title: 'name: none, with the nearest',
    type: 'body',
    given: '青石大桥党工委',
    how: 'refused',
    name: ['no body or place', 'nearest', '青石街道党工委'],
  },
  {
    title: 'name: none of this kind',
    type: 'person',
    given: '云溪软件园',
    how: 'refused',
    name: ['no person "云溪软件园"'],
  },
  {
    title: 'name: a text as long as an article',
    type: 'body',
    given: '青石街道'.repeat(25_000),
    how: 'refused',
    name: ['no body or place "青石街道'],
  },
  {
    title: 'name: quotes and signs are characters like others',
    type: 'thing',
    given: `a' OR n:Person "*.*`,
    how: 'refused',
    name: ['no person, body'],
  },
];
