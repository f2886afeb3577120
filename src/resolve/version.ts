import type {ArticleFacts} from '../article/facts';
import {contentId} from '../article/identity';
import {GRAPH_VERSION} from '../graph/model';
import type {Corrections} from './corrections/corrections';

/** Facts as one text and a hash of it; `size` is in UTF-16 units, about a third of its bytes. */
export interface Version {
  readonly version: string;
  readonly size: number;
}

/**
 * Tells an article's facts from changed ones without settling who is who: what is in a store with
 * this version already need not be loaded again. Another graph version makes another one, and so do
 * other lines of the user's on a name that the article has.
 */
export const versionOf = (facts: ArticleFacts, corrections: Corrections): Version => {
  const text = JSON.stringify(facts);
  const lines = corrections.on(facts.entities.map(({name}) => name));
  return {version: contentId(GRAPH_VERSION, text, ...lines), size: text.length};
};
