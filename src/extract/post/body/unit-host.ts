/** Units that stand without their host: which body of the article they are part of. */
import type {BodyType} from '../../../article/facts';
import {lazy, readRules} from '../../../lexicon/word-list';
import {startsWithArea} from '../../body/gazetteer';
import {partyPartStart} from '../../body/suffix';
import {relativeName} from '../../coreference/relative';
import type {Mention} from '../../document';
import {keptWith} from '../../kept-with';
import type {BodyContext} from './body-context';
import {isInnerUnit} from './inner-unit';

interface HostRule {
  readonly name: string;
  readonly unit: RegExp;
  readonly types: readonly BodyType[];
  readonly ends: RegExp | null;
  readonly inner: boolean;
}

const rules = lazy(() =>
  readRules<{
    readonly rules: readonly {
      readonly name: string;
      readonly unit: string;
      readonly types: readonly BodyType[];
      readonly ends?: string;
      readonly inner?: boolean;
    }[];
  }>('unit-hosts').rules.map(({name, unit, types, ends, inner = false}): HostRule => ({
    name,
    unit: new RegExp(unit, 'u'),
    types,
    ends: ends === undefined ? null : new RegExp(ends, 'u'),
    inner,
  })),
);

/** A unit's name where it stands. */
type Unit = Pick<Mention, 'name' | 'start'>;

export interface UnitHost {
  readonly host: Mention;
  readonly rule: string;
  /** Named before the unit in its sentence. */
  readonly isNear: boolean;
}

/** 东岸街道 rather than 北岸区东岸街道 where the text has both. */
export const shortestHost = (host: Mention, context: BodyContext): Mention =>
  host.type === 'street' || host.type === 'community'
    ? (context.named.find(
        ({name, type}) =>
          type === host.type &&
          name.length > 2 &&
          name !== host.name &&
          host.name.endsWith(name) &&
          relativeName(name) === null,
      ) ?? host)
    : host;

/** 省教育厅, 县财政局: of an area, not of the body before. */
const OF_AREA = /^[省市县区州盟旗镇乡国]/u;
const LONGEST_UNIT = 12;
/** Sections have no units that texts name. */
const SECTION =
  /(?:办公室|办公厅|科|处|股|(?<!研究)室|组|队|站|会|所|庭|司|党.{1,4}|事业部|项目部)$/u;
/** 文学院 beside 北岸大学文学院: the same body, whose full name shows where it belongs. */
const isShortForm = ({name}: Unit, context: BodyContext): boolean =>
  name.length > 2 && context.endsName(name) && partyPartStart(name) !== 0;

const heaviestOf = (hosts: readonly Mention[], context: BodyContext): Mention | null =>
  hosts.length > 0 ? context.heaviest(hosts) : null;

/** 预算处 in an article of one bureau: every fitting body is the same one, and it is named before. */
const onlyOne = (hosts: readonly Mention[], unit: Unit): Mention | null => {
  const [first] = hosts;
  const isSame = ({name}: Mention): boolean => name === first?.name;
  return first && first.end <= unit.start && hosts.every(isSame) ? first : null;
};

const hostsBy = keptWith((context: BodyContext, rule: HostRule): readonly Mention[] =>
  context.named.filter(
    body =>
      body.type !== null &&
      rule.types.includes(body.type) &&
      (rule.ends?.test(body.name) ?? !SECTION.test(body.name)) &&
      relativeName(body.name) === null,
  ),
);

/** The body of the unit's sentence, or the article's, that has units of the rule's kind. */
const byRule = (
  rule: HostRule,
  unit: Unit,
  sentenceStart: number,
  context: BodyContext,
): UnitHost | null => {
  const fitting = hostsBy(context, rule).filter(({name}) => name !== unit.name);
  const here = fitting.findLast(body => body.end <= unit.start && body.start >= sentenceStart);
  const host = here ?? (rule.inner ? onlyOne(fitting, unit) : heaviestOf(fitting, context));
  if (!host || (rule.inner && isInnerUnit(host.name))) return null;
  return {host: shortestHost(host, context), rule: `unit-${rule.name}`, isNear: here !== undefined};
};

/** 居委会, 审判委员会, 人事科: the host by the first rule that finds one. */
export const hostByKind = (
  unit: Unit,
  sentenceStart: number,
  context: BodyContext,
): UnitHost | null => {
  const {name} = unit;
  if (name.length > LONGEST_UNIT || OF_AREA.test(name) || startsWithArea(name)) return null;
  const fitting = rules().filter(
    rule => rule.unit.test(name) && (!rule.inner || isInnerUnit(name)),
  );
  if (fitting.length === 0 || isShortForm(unit, context)) return null;
  for (const rule of fitting) {
    const found = byRule(rule, unit, sentenceStart, context);
    if (found) return found;
  }
  return null;
};
