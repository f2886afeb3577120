/** Cuts a stream of articles into batches of a size that a server takes in one transaction. */
import {setImmediate} from 'node:timers/promises';
import type {ArticleFacts} from '../article/facts';
import type {Resolve} from '../resolve/resolve';

export interface Versioned {
  readonly facts: ArticleFacts;
  readonly version: string;
}

/** A batch ends with the article that fills it: an article is never split. */
const FULL = {
  articles: 100,
  /** Sentences, entities, mentions and facts. */
  rows: 10_000,
  /** UTF-16 units of JSON: some 12 MB on the wire, well below what a 512 MB server takes. */
  size: 4_000_000,
} as const;

const rowsOf = ({sentences, entities, mentions, facts}: ArticleFacts): number =>
  sentences.length + entities.length + mentions.length + facts.length;

/** Of an article that a batch holds twice, only the later version is loaded. */
const latest = (batch: readonly Versioned[]): Versioned[] => [
  ...new Map(batch.map(item => [item.facts.article.id, item])).values(),
];

export async function* inBatches(
  source: AsyncIterable<ArticleFacts> | Iterable<ArticleFacts>,
  versionOf: Resolve['versionOf'],
): AsyncGenerator<Versioned[]> {
  let batch: Versioned[] = [];
  let [rows, size] = [0, 0];
  for await (const facts of source) {
    const {version, size: own} = versionOf(facts);
    batch.push({facts, version});
    // What is made ahead must not keep the answers of a server waiting.
    await setImmediate();
    rows += rowsOf(facts);
    size += own;
    if (batch.length >= FULL.articles || rows >= FULL.rows || size >= FULL.size) {
      yield latest(batch);
      batch = [];
      [rows, size] = [0, 0];
    }
  }
  if (batch.length > 0) {
    yield latest(batch);
  }
}
