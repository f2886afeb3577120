import type {Span} from '../article/span';
import type {EntityRef} from './claim';

/** A place of the text that speaks of an entity: by its name, or by words that refer to it. */
export interface Occurrence extends Span {
  readonly ref: EntityRef;
  readonly rule: string;
  readonly confidence: number;
}
