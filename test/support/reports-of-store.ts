/** A report of every kind from a store that holds the fixture of the queries, and all its facts. */
import {articleRows, bodyRows} from '../../src/query/collect';
import {eventRows, networkRows, personRows, placeRows} from '../../src/query/dossier';
import type {NameType} from '../../src/query/named-query';
import {resolveName} from '../../src/query/names/resolve';
import {relationshipPages} from '../../src/query/relationships';
import type {Report} from '../../src/report/document';
import {articleReport} from '../../src/report/subject/article';
import {bodyReport, placeReport} from '../../src/report/subject/body';
import {eventReport} from '../../src/report/subject/event';
import {networkReport} from '../../src/report/subject/network';
import {personReport} from '../../src/report/subject/person';
import type {Store} from '../../src/store/store';
import type {Row} from '../../src/store/value';

export const reportsOfStore = async (store: Store): Promise<Report[]> => {
  const id = async (type: NameType, name: string): Promise<string> =>
    (await resolveName(store, type, name)).hit.id;
  return [
    personReport(await personRows(store, await id('person', '江一舟')), 'en'),
    personReport(await personRows(store, await id('person', '沈秋禾')), 'zh'),
    bodyReport(await bodyRows(store, await id('body', '青石街道')), 'zh'),
    placeReport(await placeRows(store, await id('body', '云溪软件园')), 'en'),
    eventReport(await eventRows(store, await id('event', '白鹭镇植树活动')), 'zh'),
    articleReport(await articleRows(store, await id('article', '青石街道开展党建座谈')), 'en'),
    networkReport(
      await networkRows(store, [await id('thing', '郑远山'), await id('thing', '沈秋禾')]),
      'zh',
    ),
  ];
};

export const relationshipRows = async (store: Store): Promise<Row[]> => {
  const rows: Row[] = [];
  for await (const page of relationshipPages(store)) rows.push(...page);
  return rows;
};
