/** Lines of office and name below the name of a body: 植物保护学院 ⏎ 党委书记　云帆 ⏎ 院长　山岚. */
import type {Span} from '../../../article/span';
import type {Mention} from '../../document';
import {ofMention, type PostBody} from '../body/body';
import type {PostList} from '../list';
import type {ListPlace} from '../body/place';
import {LIST_SIGN, PERSON_SIGN, type Shape} from '../shape';

const BLANK = /^[\s\u3000（(一二三四五六七八九十\d）)、.．]*$/u;
const BEHIND = /^[\s\u3000：:]*$/u;
const ENTRY = new RegExp(`^[\\s\\u3000]*${LIST_SIGN}[\\s\\u3000：:]*${PERSON_SIGN}`, 'u');

/** The body whose name is all that a line says, for the entries below it until another line comes. */
export const captionAfter = (
  text: string,
  line: Span,
  {text: shape}: Shape,
  mentions: readonly Mention[],
  caption: PostBody | null,
): PostBody | null => {
  const [only, other] = mentions;
  if (only?.kind === 'body' && !other) {
    const isAlone =
      BLANK.test(text.slice(line.start, only.start)) && BEHIND.test(text.slice(only.end, line.end));
    if (isAlone) return ofMention(only, 'list');
  }
  return ENTRY.test(shape) ? caption : null;
};

/** The caption of an entry that begins with an office. */
export const captionOf = (
  list: PostList,
  {text, sentenceStart, caption}: ListPlace,
): PostBody | null => (BLANK.test(text.slice(sentenceStart, list.start)) ? caption : null);
