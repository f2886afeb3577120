import type {Claim} from '../claim';
import {relativeName} from '../coreference/relative';
import {definitionsIn, isAbbreviation} from '../coreference/short-form';
import type {Document, Mention} from '../document';
import {refOf} from '../entity-ref';

const SHORTEST = 4;

/** One mention for every name, in order of reading. */
const firstOfName = (mentions: readonly Mention[]): Mention[] =>
  [
    ...new Map(
      [...mentions].reverse().map(mention => [`${mention.type ?? ''} ${mention.name}`, mention]),
    ).values(),
  ].reverse();

/** 东岸街道 for 北岸新区东岸街道: the longer name only adds where the body is. */
const AREA_PREFIX =
  /^\p{Script=Han}{1,14}(?:省|市|县|区|州|盟|旗|镇|乡|街道|自治区|新区|社区|村)$/u;

const isLongerForm = (long: Mention, short: Mention): boolean =>
  long.type === short.type &&
  long.name.length > short.name.length &&
  long.name.endsWith(short.name) &&
  AREA_PREFIX.test(long.name.slice(0, long.name.length - short.name.length));

const same = (short: Mention, long: Mention, rule: string, confidence: number): Claim => ({
  type: 'SAME_AS',
  from: refOf(short),
  to: refOf(long),
  properties: {by: rule},
  evidence: [short],
  rule: `coreference/${rule}`,
  confidence,
});

const abbreviations = (bodies: readonly Mention[]): Claim[] =>
  bodies.flatMap(short => {
    const [long, second] = bodies.filter(
      other => other.type === short.type && isAbbreviation(short.name, other.name),
    );
    return long && !second ? [same(short, long, 'abbreviation', 0.75)] : [];
  });

const defined = (text: string, bodies: readonly Mention[]): Claim[] =>
  definitionsIn(text, bodies).flatMap(({name, body, start}) => {
    const short = bodies.find(other => other.start === start && other.name === name);
    return short ? [same({...short, type: body.type}, body, 'definition', 0.95)] : [];
  });

/** Names of one body in two forms, where exactly one longer form stands in the article. */
export const sameBodies = ({text, mentions}: Document): Claim[] => {
  const bodies = firstOfName(
    mentions.filter(mention => mention.kind === 'body' || mention.kind === 'area'),
  );
  const longer = bodies.flatMap(short => {
    if (short.name.length < SHORTEST || relativeName(short.name) !== null) return [];
    const [long, second] = bodies.filter(other => isLongerForm(other, short));
    if (!long || second) return [];
    return [same(short, long, 'longer-form', 0.85)];
  });
  return [...longer, ...abbreviations(bodies), ...defined(text, mentions)];
};
