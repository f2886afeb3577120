import type {BodyType, FactType} from '../../article/facts';
import {mayStandIn} from '../../lexicon/in-parts';
import {lazy, readRules} from '../../lexicon/word-list';
import type {Claim} from '../claim';
import type {Document, Mention} from '../document';
import {refOf} from '../entity-ref';
import {outermost} from '../outermost';

interface PatternRule {
  readonly name: string;
  readonly type: FactType;
  readonly pattern: string;
  readonly confidence: number;
  readonly fromTypes?: readonly BodyType[];
  readonly toTypes?: readonly BodyType[];
}

const BODY_SIGN = '\uE010';
const AREA_SIGN = '\uE011';

const sourceOf = (pattern: string, body: string, area: string): string =>
  pattern
    .replaceAll('{Bs}', `${body}(?:[、和与及]{1,2}${body})*`)
    .replaceAll('{X}', `[${body}${area}]`)
    .replaceAll('{B}', body)
    .replaceAll('{A}', area);

/** Stands for a sign where a sentence is read as it is. */
const ANY = '\\p{Script=Han}';

const rules = lazy(() =>
  readRules<{readonly rules: readonly PatternRule[]}>('relation-patterns').rules.map(rule => ({
    ...rule,
    regex: new RegExp(sourceOf(rule.pattern, BODY_SIGN, AREA_SIGN), 'dgu'),
    mayStandIn: mayStandIn(new RegExp(sourceOf(rule.pattern, ANY, ANY), 'u')),
  })),
);

type Rule = ReturnType<typeof rules>[number];

/** A sentence with a sign for every body and area, and what each sign stands for. */
interface SignedSentence {
  readonly text: string;
  readonly mentionAt: ReadonlyMap<number, Mention>;
}

const signed = (
  text: string,
  start: number,
  end: number,
  mentions: readonly Mention[],
): SignedSentence => {
  const mentionAt = new Map<number, Mention>();
  let shape = '';
  let from = start;
  for (const mention of mentions) {
    shape += text.slice(from, mention.start);
    mentionAt.set(shape.length, mention);
    shape += mention.kind === 'area' ? AREA_SIGN : BODY_SIGN;
    from = mention.end;
  }
  return {text: shape + text.slice(from, end), mentionAt};
};

const fits = (mention: Mention, types: readonly BodyType[] | undefined): boolean =>
  types === undefined || (mention.type !== null && types.includes(mention.type));

/** LOCATED_IN ends at a place; other relations at any body. */
const allowed = (type: FactType, from: Mention, to: Mention): boolean => {
  const [start, end] = [refOf(from).label, refOf(to).label];
  if (type === 'LOCATED_IN') return end === 'Place' && from.name !== to.name;
  if (type === 'SUBSIDIARY_OF' || type === 'INCUBATED_IN') return start === 'Organization';
  return from.name !== to.name;
};

const claimsIn = (sentence: SignedSentence, wanted: readonly Rule[]): Claim[] =>
  wanted.flatMap(rule =>
    [...sentence.text.matchAll(rule.regex)].flatMap((match): Claim[] => {
      const groups = match.indices?.groups ?? {};
      const named = (group: string): Mention[] => {
        const [start, end] = groups[group] ?? [0, 0];
        return Array.from({length: end - start}, (_, index) =>
          sentence.mentionAt.get(start + index),
        ).filter(mention => mention !== undefined);
      };
      const [to] = named('to');
      if (!to || !fits(to, rule.toTypes)) return [];
      return named('from')
        .filter(from => fits(from, rule.fromTypes) && allowed(rule.type, from, to))
        .map(from => ({
          type: rule.type,
          from: refOf(from),
          to: refOf(to),
          properties: {},
          evidence: [{start: Math.min(from.start, to.start), end: Math.max(from.end, to.end)}],
          rule: `relation/${rule.name}`,
          confidence: rule.confidence * Math.min(from.confidence, to.confidence),
        }));
    }),
  );

/** Relations by data/rules/relation-patterns.json, sentence by sentence. */
export const relationsByPattern = ({text, sentences, mentions}: Document): Claim[] => {
  const bodies = outermost(mentions).filter(
    mention => mention.kind === 'body' || mention.kind === 'area',
  );
  let next = 0;
  return sentences.flatMap(({start, end}) => {
    while ((bodies[next]?.start ?? Infinity) < start) next += 1;
    const first = next;
    while ((bodies[next]?.end ?? Infinity) <= end) next += 1;
    const inside = bodies.slice(first, next);
    if (inside.length < 2) return [];
    const wanted = rules().filter(rule => rule.mayStandIn(text, {start, end}));
    return wanted.length > 0 ? claimsIn(signed(text, start, end, inside), wanted) : [];
  });
};
