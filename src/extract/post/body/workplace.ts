/** Where a CV's sentence says that its subject worked: 在北岸大学经济系工作，任讲师. */
import {spansWithin, type Span} from '../../../article/span';
import {endsLikeUnit} from '../../body/suffix';
import {bodyTypeOf} from '../../body/type';
import {ofMention, type PostBody} from './body';
import type {BodyContext} from './body-context';
import {withoutUnit} from './inner-unit';

const AT_WORK =
  /(?:在|到|至|赴|被|创办|创建|创立|设立|筹建|组建|更名为|改名为|进入?|调入|调往|调任|调|转入|派往|加入|加盟|入职|受聘于|就职于|任职于)(?:新?(?:成立|组建)的)?$/u;
/** 1985年3月，北岸大学，讲师: date, place and office by columns. */
const BY_DATE = /(?:\d[年月日]?|至今)[，,][ \u3000]?$/u;
/** Maybe with a column for the unit: 北岸大学，环境学院，讲师. */
const COLUMN = /^[，,][ \u3000]?(?:(?<unit>\p{Script=Han}{2,16})[，,][ \u3000]?)?$/u;
const WORKS = /^(?:工作|任教|任职|就职|从教|从事)/u;
/** 毕业后留校任教: the school named before. */
const STAYS = /留(?<where>[校院])/u;
const TYPE = {校: 'school', 院: 'hospital'} as const;
/** What parts the place of work from the office held there; where a meeting is held nobody works, and 首任 is no verb. */
const WORKED =
  /^(?!召开|举行|举办)[^。；;]{0,36}?(?:工作|任职|就职|挂职)?[，,]?(?:(?:先后|历|曾|现|历任|担|并|亲?自)*(?<![首前上])(?:任|担任)|由|做|聘[任请]?为|当了[一二三四五六七八九十\d]{1,3}年)$/u;
/** 加入中国共产党 tells of membership, not of work. */
const PARTY = /(?:党|盟|共青团)$/u;
/** 在北岸部贸易司、法规司工作: the offices behind are of what these units belong to. */
const SEVERAL = /^(?:[、和及]\p{Script=Han}{2,14}){1,4}(?:等)?工作/u;
const UNNAMED = /(?:在|到|调入)(\p{Script=Han}{3,20}?)工作[，,]/gu;

const isColumn = (text: string, start: number, end: number, office: number): boolean =>
  BY_DATE.test(text.slice(Math.max(0, start - 4), start)) && COLUMN.test(text.slice(end, office));

const withColumn = (body: PostBody, unit: string): PostBody =>
  endsLikeUnit(unit) ? {...body, name: body.name + unit} : body;

/** The last body of a sentence that its subject is said to work at. */
export const workedAt = (text: string, sentence: Span, {bodies}: BodyContext): PostBody | null => {
  const found = spansWithin(bodies, sentence).findLast(
    ({start, end}) =>
      AT_WORK.test(text.slice(Math.max(0, start - 8), start)) &&
      WORKS.test(text.slice(end, end + 4)),
  );
  return found ? ofMention(found, 'list') : null;
};

/** 毕业于北岸大学，留校任教: the whole school. */
export const stayedAt = (text: string, sentence: Span, {bodies}: BodyContext): PostBody | null => {
  const match = STAYS.exec(text.slice(sentence.start, sentence.end));
  if (!match) return null;
  const at = sentence.start + match.index;
  const wanted = TYPE[match.groups?.where === '院' ? '院' : '校'];
  const found = bodies.findLast(({end, type}) => end <= at && type === wanted);
  return found ? {...ofMention(found, 'list'), name: withoutUnit(found.name)} : null;
};

/** 在北岸大学经济系工作，任讲师: where a CV's sentence says that its subject worked. */
export const workplace = (
  text: string,
  list: Span,
  sentenceStart: number,
  context: BodyContext,
): PostBody | null => {
  const found = spansWithin(context.bodies, {start: sentenceStart, end: list.start})
    .filter(
      ({start, end, name, type}) =>
        (AT_WORK.test(text.slice(Math.max(0, start - 8), start)) ||
          text.startsWith('挂职', end) ||
          isColumn(text, start, end, list.start)) &&
        !PARTY.test(name) &&
        // 进入北岸大学: to study there; 办公室设在北岸县水务局: nobody works there by that.
        !(type === 'school' && text.endsWith('进入', start)) &&
        !text.endsWith('设在', start),
    )
    .at(-1);
  const stays = stayedAt(text, {start: sentenceStart, end: list.start}, context);
  if (stays && (!found || STAYS.test(text.slice(found.end, list.start)))) return stays;
  if (found) {
    const between = text.slice(found.end, list.start);
    const columns = COLUMN.exec(between);
    if (!WORKED.test(between) && !columns) return null;
    const body = withColumn(ofMention(found, 'list'), columns?.groups?.unit ?? '');
    const several = SEVERAL.test(text.slice(found.end, found.end + 64));
    return several ? {...body, name: withoutUnit(body.name)} : body;
  }
  const name = [...text.slice(sentenceStart, list.start).matchAll(UNNAMED)].at(-1)?.[1];
  return name !== undefined && endsLikeUnit(name)
    ? {name, type: bodyTypeOf(name), composed: false, source: 'list'}
    : null;
};
