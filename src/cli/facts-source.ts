import {withConfidence} from '../article/confidence';
import type {ArticleFacts} from '../article/facts';
import {factsOf, type Observer} from '../pipeline/facts';
import {isFailure} from '../read/failure';
import type {Failures} from './failures';

/** Facts of all articles under the paths, the less sure left out; what cannot be read goes to `failures`. */
export async function* readFactsFrom(
  paths: readonly string[],
  failures: Failures,
  minConfidence: number,
  observer: Observer = {},
): AsyncGenerator<ArticleFacts> {
  for await (const item of factsOf(paths, {}, observer)) {
    if (isFailure(item)) failures.tell(item.error);
    else yield withConfidence(item, minConfidence);
  }
}
