import type {ArticleFacts} from '../article/facts';
import {contentId} from '../article/identity';
import {GRAPH_VERSION} from '../graph/model';

/** Facts as one text and a hash of it; `size` is in UTF-16 units, about a third of its bytes. */
interface Version {
  readonly version: string;
  readonly size: number;
}

/**
 * Tells an article's facts from changed ones without settling who is who: what is in a store with
 * this version already need not be loaded again. Another graph version makes another one.
 */
export const versionOf = (facts: ArticleFacts): Version => {
  const text = JSON.stringify(facts);
  return {version: contentId(GRAPH_VERSION, text), size: text.length};
};
