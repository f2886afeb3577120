import {type Span, firstFrom} from '../../article/span';
import {writtenDates} from '../date/forms';
import type {Document, Mention} from '../document';
import {outermost} from '../outermost';
import {markedIn} from './quotes';

/**
 * A copy of the text, equally long, in which what is named or quoted is one sign repeated. Rules
 * over it see the clause, not the words inside a name: a comma in a quotation parts nothing, and
 * the 会议 of 会议中心 is no meeting.
 */
export const SIGN = {
  person: '\uE001',
  /** Two signs by turns, so that neighbours (某市|某社区) stay apart. Use it inside [ ]. */
  body: '\uE002\uE006',
  quote: '\uE003',
  date: '\uE004',
  bracket: '\uE005',
} as const;

const TIME_OF_DAY =
  /^[ \u3000]*(?:凌晨|清晨|早上|上午|中午|下午|傍晚|晚上|晚间|晚|夜间|一早|早)?[ \u3000]*(?:\d{1,2}[:：点时](?:\d{2})?分?半?许?)?/u;

/** A text as code units, which a Buffer turns into a string and back at once. */
const paint = (signs: Uint16Array, {start, end}: Span, sign: string): void => {
  signs.fill(sign.charCodeAt(0), start, end);
};

/** “…” and 《…》 hold a name or speech, （…） a gloss. */
const isQuoteMark = (mark: string | undefined): boolean =>
  mark !== undefined && '“"「『《'.includes(mark);

const paintMentions = (signs: Uint16Array, mentions: readonly Mention[]): void => {
  let end = 0;
  let turn = 0;
  for (const mention of mentions) {
    if (mention.kind === 'title' || mention.start < end) continue;
    end = mention.end;
    turn = 1 - turn;
    paint(signs, mention, mention.kind === 'person' ? SIGN.person : SIGN.body.charAt(turn));
  }
};

/**
 * @param staysReadable says of the words in a quotation or bracket that a rule must see them: the
 *   name of an event may stand in quotation marks as a whole
 */
export const signsOf = (
  {text, mentions}: Pick<Document, 'text' | 'mentions'>,
  staysReadable: (words: string) => boolean,
): string => {
  const bytes = Buffer.from(text, 'utf16le');
  const signs = new Uint16Array(bytes.buffer, bytes.byteOffset, text.length);
  for (const date of writtenDates(text)) {
    const exact = date.month !== null || date.day !== null || date.word !== null;
    if (!exact) continue;
    const time = TIME_OF_DAY.exec(text.slice(date.end, date.end + 16))?.[0].length ?? 0;
    paint(signs, {start: date.start, end: date.end + time}, SIGN.date);
  }
  paintMentions(signs, mentions);
  /** Starts and ends both rise, so of those that begin before a place the last reaches furthest. */
  const outer = outermost(mentions);
  for (const marked of markedIn(text)) {
    const {start, end} = marked;
    // a name may hold a quotation: 社区“大党委”
    if ((outer[firstFrom(outer, start + 1) - 1]?.end ?? 0) >= end) continue;
    if (staysReadable(text.slice(start + 1, end - 1))) continue;
    paint(signs, marked, isQuoteMark(text[start]) ? SIGN.quote : SIGN.bracket);
  }
  return bytes.toString('utf16le');
};
