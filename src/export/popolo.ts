/** Popolo (https://www.popoloproject.com/specs/): people, bodies, posts and memberships as civic projects share them. */
import {sourcesOf} from './articles';
import type {Exporter} from './exporter';
import {jsonArray} from './json-text';
import {tenure, text, texts, webAddressIn} from './properties';
import type {ExportedNode, ExportedRelationship, GraphSource} from './source';

type Links = ReadonlyMap<string, string>;

/** The first of several: Popolo has one parent and one body a post. */
const firstLinks = async (
  graph: GraphSource,
  ...types: ExportedRelationship['type'][]
): Promise<Links> => {
  const links = new Map<string, string>();
  for await (const {from, to} of graph.relationships(types)) {
    if (!links.has(from)) links.set(from, to);
  }
  return links;
};

const otherNames = ({properties}: ExportedNode): {name: string}[] =>
  texts(properties, 'aliases').map(name => ({name}));

async function* persons(graph: GraphSource): AsyncGenerator<object> {
  for await (const node of graph.nodes(['Person'])) {
    yield {
      id: node.id,
      name: node.name,
      other_names: otherNames(node),
      summary: text(node.properties, 'disambiguator'),
    };
  }
}

/** Areas too, since posts stand in them. */
async function* organizations(graph: GraphSource): AsyncGenerator<object> {
  const parents = await firstLinks(graph, 'PART_OF', 'PARTY_ORG_OF', 'SUBSIDIARY_OF');
  for await (const node of graph.nodes(['Organization', 'Place'])) {
    yield {
      id: node.id,
      name: node.name,
      other_names: otherNames(node),
      classification: text(node.properties, 'kind'),
      parent_id: parents.get(node.id),
    };
  }
}

async function* posts(graph: GraphSource): AsyncGenerator<object> {
  const bodies = await firstLinks(graph, 'POST_OF');
  for await (const node of graph.nodes(['Post'])) {
    yield {
      id: node.id,
      label: node.name,
      role: text(node.properties, 'title'),
      organization_id: bodies.get(node.id),
    };
  }
}

type Addresses = ReadonlyMap<string, string>;

const addresses = async (graph: GraphSource): Promise<Addresses> => {
  const found = new Map<string, string>();
  for await (const {id, properties} of graph.nodes(['Article'])) {
    const url = webAddressIn(properties);
    if (url !== undefined) found.set(id, url);
  }
  return found;
};

/** Popolo wants an address for a source: an article without one is named by its id. */
const sources = (fact: ExportedRelationship, urls: Addresses): object[] =>
  sourcesOf(fact).map(({article, quote}) => ({
    url: urls.get(article) ?? `urn:tupu:${article}`,
    note: quote,
  }));

async function* memberships(graph: GraphSource): AsyncGenerator<object> {
  const bodies = await firstLinks(graph, 'POST_OF');
  const urls = await addresses(graph);
  for await (const fact of graph.relationships(['HOLDS'])) {
    const {since, until} = tenure(fact.relationship.properties);
    yield {
      id: fact.id,
      person_id: fact.from,
      post_id: fact.to,
      organization_id: bodies.get(fact.to),
      role: text(fact.relationship.properties, 'status'),
      start_date: since,
      end_date: until,
      sources: sources(fact, urls),
    };
  }
}

async function* events(graph: GraphSource): AsyncGenerator<object> {
  for await (const node of graph.nodes(['Event'])) {
    yield {
      id: node.id,
      name: node.name,
      start_date: text(node.properties, 'date'),
      classification: text(node.properties, 'kind'),
    };
  }
}

const PARTS = {persons, organizations, posts, memberships, events} as const;

async function* write(graph: GraphSource): AsyncGenerator<string> {
  let before = '{';
  for (const [name, part] of Object.entries(PARTS)) {
    yield `${before}"${name}":`;
    yield* jsonArray(part(graph));
    before = ',\n';
  }
  yield '}\n';
}

export const popolo: Exporter = {
  name: 'popolo',
  ending: 'json',
  description: {
    en: 'Popolo JSON: persons, organizations, posts, memberships, events',
    zh: 'Popolo JSON：人物、机构、职务、任职、活动',
  },
  write,
};
