import type {Span} from '../../article/span';
import {partyPartStart} from '../body/suffix';
import {sentenceAt} from '../by-sentence';
import type {Claim} from '../claim';
import {antecedentOf, relativeName, type RelativeNoun} from '../coreference/relative';
import type {Document, Mention} from '../document';
import {refOf} from '../entity-ref';
import {outermost} from '../outermost';
import {bodyContextOf, type BodyContext} from '../post/body/body-context';
import {hostByKind, shortestHost} from '../post/body/unit-host';

/** A unit with the body it belongs to. */
interface Belonging {
  readonly unit: Mention;
  readonly host: Mention;
  readonly evidence: readonly Span[];
  readonly rule: string;
  readonly confidence: number;
}

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
    host: shortestHost(host, context),
    evidence: [unit, host],
    rule: 'unit-by-noun',
    confidence: 0.8,
  };
};

/** 居委会, 审判委员会, 人事科: the host that its kind tells. */
const byKind = (unit: Mention, {sentences}: Document, context: BodyContext): Belonging | null => {
  const start = sentenceAt(sentences, unit.start)?.start ?? 0;
  const found = hostByKind(unit, start, context);
  return (
    found && {
      unit,
      host: found.host,
      evidence: [unit, found.host],
      rule: found.rule,
      confidence: found.isNear ? 0.8 : 0.65,
    }
  );
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
