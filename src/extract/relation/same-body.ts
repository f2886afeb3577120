import type {Claim} from '../claim';
import {relativeName} from '../coreference/relative';
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

/** Names of one body in two forms, where exactly one longer form stands in the article. */
export const sameBodies = ({mentions}: Document): Claim[] => {
  const bodies = firstOfName(
    mentions.filter(mention => mention.kind === 'body' || mention.kind === 'area'),
  );
  return bodies.flatMap(short => {
    if (short.name.length < SHORTEST || relativeName(short.name) !== null) return [];
    const longer = bodies.filter(long => isLongerForm(long, short));
    const [long] = longer;
    return long && longer.length === 1 ? [same(short, long, 'longer-form', 0.85)] : [];
  });
};
