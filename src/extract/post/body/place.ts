import type {Span} from '../../../article/span';
import type {PostBody} from './body';

/** Where a list stands. */
export interface ListPlace {
  readonly text: string;
  readonly sentenceStart: number;
  /** The body of the list before it in the sentence, or of the roster that it stands in. */
  readonly before: PostBody | null;
  /** A Party body that the list before writes as 集团党委: so is a bare 党委 behind it. */
  readonly partyBefore: PostBody | null;
  /** The line of a roster: what the lines above named goes before what is near. */
  readonly inRoster: boolean;
  /** Where a CV's subject works, by the sentences before. */
  readonly employer: PostBody | null;
  /** All offices of the sentence are those of the one the text tells about. */
  readonly ofSubject: boolean;
  /** The body that the line above the entries names. */
  readonly caption: PostBody | null;
  /** Lists that only say who the persons are that get this one's offices. */
  readonly introductions: readonly Span[];
  /** The heading of a roster. */
  readonly isHeading: boolean;
}
