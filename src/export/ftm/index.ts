import type {Exporter} from '../exporter';
import {jsonText} from '../json-text';
import {text} from '../properties';
import type {ExportedNode, GraphSource} from '../source';
import {factOf} from './fact';
import {entity, thingOf, type FtmEntity} from './thing';

/** A post names its body, which a link says: the links come before the posts. */
const bodiesOfPosts = async (graph: GraphSource): Promise<Map<string, string>> => {
  const bodies = new Map<string, string>();
  for await (const {from, to} of graph.relationships(['POST_OF'])) {
    bodies.set(from, to);
  }
  return bodies;
};

const postOf = (post: ExportedNode, body: string | undefined): FtmEntity =>
  entity(post.id, 'Position', {
    name: post.name,
    alias: text(post.properties, 'title'),
    organization: body,
    country: 'cn',
  });

const namesOf = async (graph: GraphSource): Promise<Map<string, string>> => {
  const names = new Map<string, string>();
  for await (const {id, name} of graph.nodes(['Honour', 'Figure', 'Statement'])) {
    names.set(id, name);
  }
  return names;
};

async function* entities(graph: GraphSource): AsyncGenerator<FtmEntity | null> {
  for await (const node of graph.nodes([
    'Article',
    'Person',
    'Organization',
    'Place',
    'Event',
    'Initiative',
  ])) {
    yield thingOf(node);
  }
  const bodies = await bodiesOfPosts(graph);
  for await (const post of graph.nodes(['Post'])) {
    yield postOf(post, bodies.get(post.id));
  }
  const names = await namesOf(graph);
  for await (const fact of graph.relationships()) {
    yield factOf(fact, id => names.get(id) ?? '');
  }
}

async function* write(graph: GraphSource): AsyncGenerator<string> {
  for await (const entity of entities(graph)) {
    if (entity !== null) yield `${jsonText(entity)}\n`;
  }
}

export const ftm: Exporter = {
  name: 'ftm',
  ending: 'ftm.json',
  description: {
    en: 'FollowTheMoney entities as JSON lines, for Aleph and OpenSanctions tools',
    zh: 'FollowTheMoney 实体（每行一个 JSON），供 Aleph 等使用',
  },
  write,
};
