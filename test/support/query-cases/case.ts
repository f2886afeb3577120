import type {Given} from '../../../src/query/parameters';
import type {Row} from '../../../src/store/value';

export interface QueryCase {
  readonly title: string;
  readonly query: string;
  readonly given: Given;
  /** In order; only these columns are compared. */
  readonly rows: readonly Row[];
}
