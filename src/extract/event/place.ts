import {contains} from '../../article/span';
import {refOf} from '../entity-ref';
import type {Document} from '../document';
import type {EntityRef} from '../claim';
import type {Candidate} from './candidate';
import {bodiesOfArticle} from './outermost';

/** Behind the name (论坛在某馆举行) or before the verb (在某馆举行论坛). */
const BEHIND =
  /^[”"』」）)]?[^。；;\n]{0,24}?(?:在|于)([^，,。；;\n]{1,40}?)(?:如期|正式|隆重|顺利|成功|准时|圆满|盛大)*(?:召开|举行|举办|开幕|闭幕|拉开|启动|开园|开馆|落幕)/u;
const BEFORE =
  /(?:在|于|赴|走进|前往)([^，,。；;\n]{1,40}?)[，,]?(?:共同|联合|现场|主持|隆重|组织|就地|如期)*(?:召开|举行|举办|开展|签订|签署|共同)?了?$/u;
const NO_PLACE =
  /^(?:会上|会议上|此|这里|随后|当天|全|之|线上)|期间|过程|方面|基础|下$|中$|之际|\d{1,2}[日月]/u;

/** Where an event was, or null: the mention that stands there, else the words. */
export const placeOf = (
  document: Document,
  {start, end, sentence, told}: Candidate,
): {readonly place: EntityRef; readonly start: number; readonly end: number} | null => {
  const {text} = document;
  const behind = BEHIND.exec(text.slice(end, sentence.end));
  const head = text.slice(sentence.start, start);
  const before = behind ? null : BEFORE.exec(head);
  const match = behind ?? before;
  const words = match?.[1]?.trim();
  if (!match || words === undefined || NO_PLACE.test(words)) return null;
  const from = behind ? end : sentence.start;
  const at = from + match.index + match[0].indexOf(words);
  const span = {start: at, end: at + words.length};
  if (span.end > Math.max(told.end, sentence.end)) return null;
  const body = bodiesOfArticle(document).find(
    mention => contains(span, mention) && mention.end === span.end && mention.start === span.start,
  );
  const place = body ? refOf(body) : {label: 'Place' as const, kind: 'other', name: words};
  return {place, ...span};
};
