/** 1978年任十二所副所长 in a career at 北岸研究院十二所: the unit by the whole name that the article has. */
import {startsWithArea} from '../../body/gazetteer';
import {keptWith} from '../../kept-with';
import type {PostBody} from './body';
import type {BodyContext} from './body-context';

/** Units whose name is their own: no 办公室 or 人事处, which every body has. */
const TELLING_UNIT =
  /^(?!办公|综合|秘书|人事|财务|组织|宣传|行政|纪检|政治|研究室|委员会|中国|国家|全国|国际).*(?:\p{Script=Han}{3}[处科室司系部股]|研究所|研究院|研究中心|学院|实验室|[一二三四五六七八九十]所)$/u;

const onlyLonger = keptWith((context: BodyContext, unit: string): string | null => {
  const longer = new Set(
    context.named
      .map(({name}) => name)
      .filter(name => name.length > unit.length && name.endsWith(unit)),
  );
  const [only] = longer;
  return longer.size === 1 ? (only ?? null) : null;
});

export const wholeUnit = (body: PostBody, context: BodyContext): PostBody => {
  const isWhole = body.composed || !TELLING_UNIT.test(body.name) || startsWithArea(body.name);
  const name = isWhole ? null : onlyLonger(context, body.name);
  return name === null ? body : {...body, name, source: 'list'};
};
