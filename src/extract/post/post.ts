import type {PostStatus} from '../../article/facts';
import type {Span} from '../../article/span';
import type {Mention} from '../document';
import type {PostBody} from './body/body';

/** A person in an office of a body. */
export interface Post {
  readonly person: Mention;
  readonly title: string;
  readonly body: PostBody | null;
  readonly status: PostStatus;
  readonly change: 'appointed' | 'removed' | null;
  /** ISO dates as exact as the text; null where it says nothing. */
  readonly since: string | null;
  readonly until: string | null;
  /** Date of the text that shows the person in office. */
  readonly asOf: string | null;
  /** The text says that it goes on: 2019.12—, 2020年至今. */
  readonly ongoing: boolean;
  /** A date that the sentence tells of its holder before the office, though not of the office itself. */
  readonly told: string | null;
  /** Told as a step of a life (分配到…任), not as what somebody is. */
  readonly isStep: boolean;
  /** Told as held beside those before: 兼任, 并于2019年起任. */
  readonly isBeside: boolean;
  readonly rule: string;
  readonly confidence: number;
  readonly evidence: Span;
}
