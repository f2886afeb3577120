/** JSON-LD 1.1: https://www.w3.org/TR/json-ld11/, https://schema.org, https://www.w3.org/TR/vocab-org/ */
import type {Exporter} from '../exporter';
import {jsonArray, jsonText} from '../json-text';
import {THINGS, type GraphSource} from '../source';
import {CONTEXT} from './context';
import {nodesOfFact} from './fact';
import {thingOf} from './thing';

async function* nodes(graph: GraphSource): AsyncGenerator<object> {
  for await (const node of graph.nodes([...THINGS, 'Article'])) {
    yield thingOf(node);
  }
  for await (const fact of graph.relationships()) {
    yield* nodesOfFact(fact);
  }
}

async function* write(graph: GraphSource): AsyncGenerator<string> {
  yield `{"@context":${jsonText(CONTEXT)},\n"@graph":`;
  yield* jsonArray(nodes(graph));
  yield '}\n';
}

export const jsonLd: Exporter = {
  name: 'json-ld',
  ending: 'jsonld',
  description: {
    en: 'JSON-LD in the words of schema.org and W3C ORG, each fact with its proof',
    zh: 'JSON-LD，用 schema.org 与 W3C ORG 的词汇，每条事实附依据',
  },
  write,
};
