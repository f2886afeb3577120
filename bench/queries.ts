/**
 * Time of every named query, warm, over a graph of many relationships:
 *   npm run bench:queries -- [--relationships 1000000] [--store bolt://…|FILE] [--keep]
 * Without --store an embedded graph in memory. --keep: the store is full already.
 */
import {parseArgs} from 'node:util';
import type {ArticleFacts, EntityLabel} from '../src/article/facts';
import type {GraphChange} from '../src/graph/change';
import {namedQueries} from '../src/query/library';
import type {NamedQuery, QueryParameter} from '../src/query/named-query';
import {resolveName} from '../src/query/names/resolve';
import {parametersOf} from '../src/query/parameters';
import {Acquaintances} from '../src/resolve/acquaintances';
import {openStore} from '../src/store/open';
import type {Store} from '../src/store/store';
import type {Parameter} from '../src/store/value';
import {resolve} from '../test/support/facts';
import {writeBulk} from './support/bulk';
import {countyArticles, readRegions} from './support/county-facts';

const {values: options} = parseArgs({
  options: {
    relationships: {type: 'string', default: '1000000'},
    store: {type: 'string', default: ''},
    keep: {type: 'boolean', default: false},
    queries: {type: 'string', default: ''},
  },
});
const WANTED = Number(options.relationships);
/** About so many are made of one copy of the lists. */
const PER_COPY = 170_000;

/** Each query is asked about so many different things, and each of them twice: the first is warm-up. */
const SAMPLES = 25;

const changesOf = (articles: readonly ArticleFacts[]): GraphChange[] => {
  const known = new Acquaintances();
  return articles.map(facts => {
    const change = resolve(facts, known);
    known.learn(change);
    return change;
  });
};

/** A copy's names are its own, so what one call writes no other names. */
const fill = async (store: Store): Promise<void> => {
  const regions = readRegions();
  let total = 0;
  for (let copy = 0; total < WANTED; copy++) {
    const changes = countyArticles(regions, copy).flatMap(changesOf);
    const share = Math.min(1, (WANTED - total) / PER_COPY);
    total += await writeBulk(store, changes.slice(0, Math.ceil(changes.length * share)));
    console.error(`${String(total)} relationships`);
  }
};

interface Samples {
  readonly names: ReadonlyMap<EntityLabel, readonly string[]>;
  readonly articles: readonly string[];
}

/** Things of the first copy, evenly over its articles: what many name comes often. */
const samples = (): Samples => {
  const share = Math.min(1, WANTED / PER_COPY);
  const all = countyArticles(readRegions(), 0).flat();
  const articles = all.slice(0, Math.ceil(all.length * share));
  const some = <T>(items: readonly T[]): T[] =>
    Array.from(
      {length: SAMPLES},
      (_, at) => items[Math.floor((at * items.length) / SAMPLES)],
    ).flatMap(item => (item === undefined ? [] : [item]));
  const named = (label: EntityLabel): string[] =>
    some(
      articles.flatMap(({entities}) =>
        entities.filter(each => each.label === label).map(({name}) => name),
      ),
    );
  return {
    names: new Map(
      (['Person', 'Organization', 'Place', 'Event'] as const).map(label => [label, named(label)]),
    ),
    articles: some(articles).map(({article}) => article.id),
  };
};

const LABELS: Partial<Record<QueryParameter['type'], EntityLabel>> = {
  person: 'Person',
  body: 'Organization',
  event: 'Event',
  thing: 'Organization',
};

const DATES: Readonly<Record<string, string>> = {
  date: '2025-06',
  from: '2025-06-01',
  to: '2025-06-07',
  since: '2025-12-01',
};

const OWN: Readonly<Record<string, Readonly<Record<string, EntityLabel>>>> = {
  inside: {place: 'Place'},
  link: {from: 'Person', to: 'Person'},
  regulars: {about: 'Place'},
  statements: {who: 'Person'},
};

const valueOf = (
  query: NamedQuery,
  {name, type, fallback}: QueryParameter,
  {names, articles}: Samples,
  at: number,
): Parameter | undefined => {
  const label = OWN[query.name]?.[name] ?? LABELS[type];
  if (type === 'article') return fallback === undefined ? articles[at] : undefined;
  if (type === 'date') return DATES[name];
  if (label === undefined || fallback !== undefined) return undefined;
  // The other end of a link is the next one's neighbour in the list: often of the same region.
  return names.get(label)?.[(at + (name === 'to' ? 1 : 0)) % SAMPLES];
};

/** A fact of the thing asked about, and sentences, as rows of other queries give them. */
const proofsOf = async (store: Store, about: Parameter | undefined) => {
  const cypher = `MATCH (n:Organization {name: $about})-[f:PART_OF|SERVES|LOCATED_IN]-()
    RETURN f.id AS fact, f.evidence AS evidence LIMIT 1`;
  const [row] = await store.read(cypher, {about: about ?? ''});
  return {fact: (row?.fact ?? 'none') as string, ids: (row?.evidence ?? []) as string[]};
};

const given = async (store: Store, query: NamedQuery, all: Samples, at: number) => {
  const own = Object.fromEntries(
    query.parameters.map(parameter => [parameter.name, valueOf(query, parameter, all, at)]),
  );
  const {fact, ids} = await proofsOf(store, all.names.get('Organization')?.[at]);
  return parametersOf(query, {
    ...own,
    ...(query.name === 'evidence' && {fact}),
    ...(query.name === 'sentences' && {ids}),
  });
};

const median = (times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

const tell = (what: string, times: readonly number[], rows: readonly number[]): void => {
  const slowest = Math.max(...times);
  console.log(
    `${what.padEnd(16)} ${median(times).toFixed(1).padStart(8)} ms  ${slowest.toFixed(1).padStart(8)} ms  ${String(median(rows)).padStart(6)}`,
  );
};

const timed = async <T>(work: () => Promise<T>): Promise<readonly [T, number]> => {
  const start = performance.now();
  const result = await work();
  return [result, performance.now() - start];
};

const measure = async (store: Store, query: NamedQuery, all: Samples): Promise<void> => {
  const asked = [];
  for (let at = 0; at < SAMPLES; at++) asked.push(await given(store, query, all, at));
  for (const parameters of asked) await store.read(query.cypher, parameters);
  const times: number[] = [];
  const rows: number[] = [];
  for (const parameters of asked) {
    const [found, time] = await timed(() => store.read(query.cypher, parameters));
    times.push(time);
    rows.push(found.length);
  }
  tell(query.name, times, rows);
};

/** Loose names: what `tupu query` does before the query itself. */
const SLIPS: Readonly<Record<string, (name: string) => string>> = {
  'name, exact': name => name,
  'name, its end': name => Array.from(name).slice(2).join(''),
  'name, a slip': name => name.replace(/.(?=.{3}$)/u, '乂'),
};

const measureNames = async (store: Store, {names}: Samples): Promise<void> => {
  for (const [what, slip] of Object.entries(SLIPS)) {
    const times: number[] = [];
    for (const name of names.get('Organization') ?? []) {
      const [, time] = await timed(() => resolveName(store, 'body', slip(name)).catch(() => null));
      times.push(time);
    }
    tell(what, times, [1]);
  }
};

const main = async (): Promise<void> => {
  const {NEO4J_USER: user, NEO4J_PASSWORD: password} = process.env;
  const store = await openStore(options.store || null, {user, password});
  if (!options.keep) {
    await store.prepare();
    await fill(store);
  }
  const [row] = await store.read('MATCH ()-[r]->() RETURN count(r) AS relationships');
  console.log(
    `${store.engine}: ${Number(row?.relationships).toLocaleString('en-US')} relationships`,
  );
  console.log('query              median     slowest      rows');
  const all = samples();
  const wanted = options.queries === '' ? [] : options.queries.split(',');
  for (const query of namedQueries()) {
    if (wanted.length === 0 || wanted.includes(query.name)) await measure(store, query, all);
  }
  if (wanted.length === 0) await measureNames(store, all);
  await store.close();
};

void main();
