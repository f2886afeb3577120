import {favouritesZip} from './browser/favourites';
import {guide} from './browser/guide';
import {browserConf, dockerEnv, grass} from './browser/style';
import {commandsPage} from './commands';
import {factsSchema} from './facts-schema';
import {graphModel} from './graph-model';
import {queriesPage} from './queries';

/** Files that are made, not written: path from the root -> content. */
export const pages = async (): Promise<Readonly<Record<string, string | Buffer>>> => ({
  'docs/commands.md': await commandsPage(),
  'docs/graph-model.md': graphModel(),
  'docs/queries.md': queriesPage(),
  'docs/article-facts.schema.json': `${JSON.stringify(factsSchema(), null, 2)}\n`,
  'cypher/browser/style.grass': grass(),
  'cypher/browser/neo4j.conf': browserConf(),
  'cypher/browser/docker.env': dockerEnv(),
  'cypher/browser/guide.html': guide(),
  'cypher/browser/favourites.zip': favouritesZip(),
});
