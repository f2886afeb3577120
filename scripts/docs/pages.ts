import {favouritesZip} from './browser/favourites';
import {guide} from './browser/guide';
import {browserConf, dockerEnv, grass} from './browser/style';
import {commandsPage} from './commands';
import {configSchema} from './config-schema';
import {factsSchema} from './facts-schema';
import {graphModel} from './graph-model';
import {queriesPage} from './queries';

/** Files that are made, not written: path from the root -> content. */
export const pages = (): Readonly<Record<string, string | Buffer>> => ({
  'docs/commands.md': commandsPage('en'),
  'docs/commands.zh-CN.md': commandsPage('zh'),
  'docs/graph-model.md': graphModel(),
  'docs/queries.md': queriesPage('en'),
  'docs/queries.zh-CN.md': queriesPage('zh'),
  'docs/article-facts.schema.json': `${JSON.stringify(factsSchema(), null, 2)}\n`,
  'docs/tupu.config.schema.json': `${JSON.stringify(configSchema(), null, 2)}\n`,
  'cypher/browser/style.grass': grass(),
  'cypher/browser/neo4j.conf': browserConf(),
  'cypher/browser/docker.env': dockerEnv(),
  'cypher/browser/guide.html': guide(),
  'cypher/browser/favourites.zip': favouritesZip(),
});
