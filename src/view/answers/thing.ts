/** One person, body, place, event ... and what stands next to it. */
import {TupuError} from '../../article/error';
import {runQuery} from '../../query/run';
import type {Store} from '../../store/store';
import type {GraphNode, Row} from '../../store/value';
import {labelOf} from '../../store/label-of';
import {filtersOf, PAGE_SIZE, pageOf, textIn} from '../asked';
import type {Asked, View} from '../view';

const NODE = `MATCH (n)
  WHERE (n:Person OR n:Organization OR n:Place OR n:Event OR n:Honour OR n:Initiative OR n:Post
    OR n:Figure OR n:Statement) AND n.id = $id
  RETURN n, COUNT { (n)<-[:MENTIONS]-() } AS mentions`;

const nothing = (id: string): TupuError =>
  new TupuError(
    'QUERY_PARAMETER',
    {en: `The store has nothing of the id "${id}".`, zh: `库中没有编号为“${id}”的内容。`},
    {en: 'Look for it by its name.', zh: '请按名称检索。'},
  );

/** What the page shows in its head, for every label the same. */
export const thing = async ({store}: View, asked: Asked): Promise<Row> => {
  const id = textIn(asked, 'id');
  const [row] = await store.read(NODE, {id});
  if (row === undefined) throw nothing(id);
  const {labels, properties} = row.n as unknown as GraphNode;
  return {
    id,
    label: labelOf({labels}),
    name: properties.name ?? '',
    kind: properties.kind ?? null,
    aliases: properties.aliases ?? [],
    about: properties.disambiguator ?? null,
    date: properties.date ?? properties.year ?? null,
    text: properties.text ?? null,
    mentions: row.mentions ?? 0,
  };
};

export interface FactsPage {
  readonly facts: readonly Row[];
  /** More stand behind these. */
  readonly more: boolean;
}

export const factsOf = async (
  store: Store,
  about: string,
  asked: Asked,
  {skip, limit} = pageOf(asked),
): Promise<FactsPage> => {
  const rows = await runQuery(store, 'neighbours', {
    about,
    ...filtersOf(asked),
    skip,
    limit: limit + 1,
  });
  return {facts: rows.slice(0, limit), more: rows.length > limit};
};

/** A page of facts that pass the filters. */
export const facts = async ({store}: View, asked: Asked): Promise<FactsPage> =>
  await factsOf(store, textIn(asked, 'id'), asked);

/** Who holds which post in a body and right below it, the first of them first. */
export const people = async ({store}: View, asked: Asked): Promise<readonly Row[]> =>
  await runQuery(store, 'leaders', {body: textIn(asked, 'id'), depth: 1, limit: PAGE_SIZE});

export interface UnitsPage {
  readonly units: readonly Row[];
  readonly more: boolean;
}

/** The units right below a body: a tree is opened level by level. */
export const units = async ({store}: View, asked: Asked): Promise<UnitsPage> => {
  const {skip, limit} = pageOf(asked);
  const rows = await runQuery(store, 'below', {body: textIn(asked, 'id'), skip, limit: limit + 1});
  return {units: rows.slice(0, limit), more: rows.length > limit};
};

export const above = async ({store}: View, asked: Asked): Promise<readonly Row[]> =>
  await runQuery(store, 'above', {body: textIn(asked, 'id')});
