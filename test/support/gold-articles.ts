import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {GoldArticle} from './gold-document';

/** The twelve articles of test/data/gold.jsonl: invented people and bodies, written for this project. */
export const goldArticles = (): GoldArticle[] =>
  readFileSync(join(__dirname, '..', 'data', 'gold.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as GoldArticle);
