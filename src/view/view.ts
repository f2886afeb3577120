import type {Language} from '../language/language';
import type {Store} from '../store/store';

/** What the page looks at, and for whom. */
export interface View {
  readonly store: Store;
  readonly language: Language;
  /** The raw text with this hash, from files the user has named; null where there is none. */
  readonly rawText: (sha256: string) => Promise<string | null>;
}

/** What the page asks for, already a part of one route; all of it is a stranger's until read. */
export type Asked = URLSearchParams;
