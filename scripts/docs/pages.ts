import {factsSchema} from './facts-schema';
import {graphModel} from './graph-model';

/** Pages of docs/ that are made, not written: file name -> text. */
export const pages = (): Readonly<Record<string, string>> => ({
  'graph-model.md': graphModel(),
  'article-facts.schema.json': `${JSON.stringify(factsSchema(), null, 2)}\n`,
});
