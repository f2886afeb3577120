import {firstFrom} from '../../../article/span';
import type {Document, Mention} from '../../document';
import {keptWith} from '../../kept-with';
import {ofMention, type PostBody} from './body';
import type {BodyContext} from './body-context';
import type {Slot} from '../slot';

/** Words that show a medium to be the article's own: 北岸日报5月1日讯, 来源：北岸日报. */
const OWN_MEDIUM_AFTER =
  /^[^。；\n]{0,24}?(?:讯|电|消息|报道|[（(](?:记者|通讯员|全媒体)|记者|通讯员)/u;
const OWN_MEDIUM_BEFORE = /(?:来源|稿源|转自|供稿单位)[：:|｜丨\s]*$/u;

const before = (text: string, medium: Mention): string =>
  text.slice(Math.max(0, medium.start - 10), medium.start);

const isOwn = (text: string, medium: Mention): boolean =>
  OWN_MEDIUM_AFTER.test(text.slice(medium.end, medium.end + 40)) ||
  OWN_MEDIUM_BEFORE.test(before(text, medium));

const ownMedium = keptWith(
  ({bodies}: BodyContext, text: string): Mention | null =>
    bodies.find(body => body.type === 'media' && isOwn(text, body)) ?? null,
);

/** A paper and its site may stand side by side: the first of them is the medium. */
const NEAR = 24;

/** The medium that a byline or credit belongs to, or null when the text names none. */
export const mediumOf = (document: Document, context: BodyContext, slot: Slot): PostBody | null => {
  const {text} = document;
  const lineStart = text.lastIndexOf('\n', slot.start - 1) + 1;
  // one may end where the line begins
  const first = Math.max(0, firstFrom(context.bodies, lineStart) - 1);
  const inLine = context.bodies.slice(first, firstFrom(context.bodies, slot.start));
  const isHere = ({end}: Mention): boolean =>
    end <= slot.start && !text.slice(end, slot.start).includes('\n');
  const near = inLine.find(
    body => body.type === 'media' && isHere(body) && slot.start - body.end <= NEAR,
  );
  // 来源：北岸街道　编辑：云帆 — who is no medium has editors only in its own line.
  const source = inLine.find(body => isHere(body) && OWN_MEDIUM_BEFORE.test(before(text, body)));
  const medium = near ?? ownMedium(context, text) ?? source;
  return medium ? ofMention(medium, 'list') : null;
};
