import type {Article, Sentence} from '../article/article';
import type {BodyType} from '../article/facts';
import type {Span} from '../article/span';

export type MentionKind = 'person' | 'body' | 'area' | 'title';

/** Words of the text that name a person, a body, an area or an office. */
export interface Mention extends Span {
  readonly kind: MentionKind;
  /** The words as they stand, spaces inside a name (韩 正) left out. */
  readonly name: string;
  /** Of bodies and areas. */
  readonly type: BodyType | null;
  readonly rule: string;
  /** 0 to 1. */
  readonly confidence: number;
}

/** One article while it is being read: every stage of extraction takes it and adds to it. */
export interface Document {
  readonly article: Article;
  readonly text: string;
  readonly sentences: readonly Sentence[];
  /**
   * In order of reading. Persons, titles and outermost bodies do not overlap each other;
   * a body named inside another (北岸大学 in 北岸大学文学院) follows the outer one.
   */
  readonly mentions: readonly Mention[];
}
