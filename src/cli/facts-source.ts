import {withConfidence} from '../article/confidence';
import type {ArticleFacts} from '../article/facts';
import {factsOf, type FactsOptions, type Observer} from '../pipeline/facts';
import {isFailure} from '../read/failure';
import type {Failures} from './failures';

export interface FactsSource extends Pick<FactsOptions, 'onBytes' | 'words'> {
  /** Told what cannot be read. */
  readonly failures: Failures;
  /** Less sure facts are left out. */
  readonly minConfidence: number;
  readonly observer?: Observer;
}

/** Facts of all articles under the paths. */
export async function* readFactsFrom(
  paths: readonly string[],
  {failures, minConfidence, observer, ...options}: FactsSource,
): AsyncGenerator<ArticleFacts> {
  for await (const item of factsOf(paths, options, observer)) {
    if (isFailure(item)) failures.tell(item.error);
    else yield withConfidence(item, minConfidence);
  }
}
