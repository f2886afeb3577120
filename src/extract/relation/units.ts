import type {BodyType} from '../../article/facts';
import type {Span} from '../../article/span';
import {lazy, readRules} from '../../lexicon/word-list';
import {startsWithArea} from '../body/gazetteer';
import {partyPartStart} from '../body/suffix';
import {sentenceAt} from '../by-sentence';
import type {Claim} from '../claim';
import {antecedentOf, relativeName, type RelativeNoun} from '../coreference/relative';
import type {Document, Mention} from '../document';
import {refOf} from '../entity-ref';
import {keptWith} from '../kept-with';
import {outermost} from '../outermost';
import {isInnerUnit} from '../post/inner-unit';
import {bodyContextOf, type BodyContext} from '../post/body-context';

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

/** A unit with the body it belongs to. */
interface Belonging {
  readonly unit: Mention;
  readonly host: Mention;
  readonly evidence: readonly Span[];
  readonly rule: string;
  readonly confidence: number;
}

/** 省教育厅, 县财政局: of an area, not of the body before. */
const OF_AREA = /^[省市县区州盟旗镇乡国]/u;

/** 东岸街道 rather than 北岸区东岸街道, 东岸分行 rather than 北岸银行东岸分行 where the text has both. */
const shortest = (host: Mention, context: BodyContext): Mention =>
  context.named.find(
    ({name, type}) =>
      type === host.type &&
      name.length > 2 &&
      name !== host.name &&
      host.name.endsWith(name) &&
      !OF_AREA.test(name) &&
      relativeName(name) === null,
  ) ?? host;

const counts = new WeakMap<BodyContext, ReadonlyMap<string, number>>();

const countsOf = (context: BodyContext): ReadonlyMap<string, number> => {
  const known = counts.get(context);
  if (known) return known;
  const found = new Map<string, number>();
  for (const {name} of context.named) found.set(name, (found.get(name) ?? 0) + 1);
  counts.set(context, found);
  return found;
};

const isRelated = (a: string, b: string): boolean => a.includes(b) || b.includes(a);

/** The article is about `host`: it names no other of the bodies half as often. */
const prevails = (host: Mention, others: readonly Mention[], context: BodyContext): boolean => {
  const named = countsOf(context);
  const count = named.get(host.name) ?? 0;
  return others.every(
    ({name}) => isRelated(name, host.name) || (named.get(name) ?? 0) * 2 <= count,
  );
};

/** Within this many characters the body named before is meant, whatever others there are. */
const NEAR = 30;

/** 学院党委 in an article of two colleges may be either's. */
const isDoubtful = (
  unit: Mention,
  noun: RelativeNoun,
  host: Mention,
  context: BodyContext,
): boolean =>
  (host.end > unit.start || unit.start - host.end > NEAR) &&
  !prevails(
    host,
    context.named.filter(
      ({name, type}) =>
        type === host.type &&
        relativeName(name) === null &&
        (noun.ends?.some(end => name.endsWith(end)) ?? true),
    ),
    context,
  );

/** 街道党工委, 局办公室: the noun says which body named before is meant. */
const byNoun = (unit: Mention, context: BodyContext): Belonging | null => {
  const relative = relativeName(unit.name);
  if (!relative || relative.rest === '') return null;
  const host = antecedentOf(relative.noun, unit.start, context.named, context.heaviest);
  if (!host || isDoubtful(unit, relative.noun, host, context)) return null;
  return {
    unit,
    host: shortest(host, context),
    evidence: [unit, host],
    rule: 'unit-by-noun',
    confidence: 0.8,
  };
};

const LONGEST_UNIT = 12;
/** Sections have no units that texts name. */
const SECTION =
  /(?:办公室|办公厅|科|处|股|(?<!研究)室|组|队|站|会|所|庭|司|党.{1,4}|事业部|项目部)$/u;
/** 文学院 beside 北岸大学文学院: the same body, whose full name shows where it belongs. */
const isShortForm = ({name}: Mention, context: BodyContext): boolean =>
  name.length > 2 && context.endsName(name) && partyPartStart(name) !== 0;

const heaviestOf = (hosts: readonly Mention[], context: BodyContext): Mention | null =>
  hosts.length > 0 ? context.heaviest(hosts) : null;

/** 预算处 in an article of one bureau: every fitting body is the same one, and it is named before. */
const onlyOne = (hosts: readonly Mention[], unit: Mention): Mention | null => {
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
  unit: Mention,
  sentenceStart: number,
  context: BodyContext,
): Belonging | null => {
  const fitting = hostsBy(context, rule).filter(({name}) => name !== unit.name);
  const here = fitting.findLast(body => body.end <= unit.start && body.start >= sentenceStart);
  const host = here ?? (rule.inner ? onlyOne(fitting, unit) : heaviestOf(fitting, context));
  if (!host || (rule.inner && isInnerUnit(host.name))) return null;
  return {
    unit,
    host: shortest(host, context),
    evidence: [unit, host],
    rule: `unit-${rule.name}`,
    confidence: here ? 0.8 : 0.65,
  };
};

/** 居委会, 审判委员会, 人事科: the host by the first rule that finds one. */
const byKind = (unit: Mention, {sentences}: Document, context: BodyContext): Belonging | null => {
  const {name} = unit;
  if (name.length > LONGEST_UNIT || OF_AREA.test(name) || startsWithArea(name)) return null;
  const fitting = rules().filter(
    rule => rule.unit.test(name) && (!rule.inner || isInnerUnit(name)),
  );
  if (fitting.length === 0 || isShortForm(unit, context)) return null;
  const start = sentenceAt(sentences, unit.start)?.start ?? 0;
  for (const rule of fitting) {
    const found = byRule(rule, unit, start, context);
    if (found) return found;
  }
  return null;
};

const toClaim = ({unit, host, evidence, rule, confidence}: Belonging): Claim => {
  const part = relativeName(unit.name)?.rest ?? unit.name;
  const isParty =
    unit.type === 'party_org' && host.type !== 'party_org' && partyPartStart(part) === 0;
  return {
    type: isParty && !/(?:(?<!支)部|办|室|中心)$/u.test(unit.name) ? 'PARTY_ORG_OF' : 'PART_OF',
    from: refOf(unit),
    to: refOf(host),
    properties: {},
    evidence,
    rule: `relation/${rule}`,
    confidence: confidence * Math.min(unit.confidence, host.confidence),
  };
};

/** Units that stand without their host; `placed` are names whose own words show it. */
export const unitsWithoutHost = (document: Document, placed: ReadonlySet<string>): Claim[] => {
  const context = bodyContextOf(document);
  const seen = new Set(placed);
  return outermost(document.mentions).flatMap(unit => {
    if (unit.kind !== 'body' || seen.has(unit.name)) return [];
    seen.add(unit.name);
    const found = byNoun(unit, context) ?? byKind(unit, document, context);
    return found ? [toClaim(found)] : [];
  });
};
