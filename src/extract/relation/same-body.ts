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

/**
 * 北岸新区|东岸街道: the longer name only adds where the body is. 民盟 is no area, 贵州 one only in
 * 贵州省 or before 市, and a national body is of no area.
 */
const AREA_PREFIX =
  /^\p{Script=Han}{1,14}(?:省|市|县|区|(?<=\p{Script=Han}{2})州|州(?=\|市)|(?<!民)盟|旗|镇|乡|街道|社区|村)\|(?!全国|中国|国家)\p{Script=Han}/u;

const same = (short: Mention, long: Mention, rule: string, confidence: number): Claim => ({
  type: 'SAME_AS',
  from: refOf(short),
  to: refOf(long),
  properties: {by: rule},
  evidence: [short],
  rule: `coreference/${rule}`,
  confidence,
});

/** Bodies by what may tell that they are another's longer form, in order of reading. */
type Index = ReadonlyMap<string, readonly Mention[]>;

const indexBy = (
  bodies: readonly Mention[],
  keysOf: (body: Mention) => readonly string[],
): Index => {
  const index = new Map<string, Mention[]>();
  for (const body of bodies) {
    for (const key of keysOf(body)) {
      const known = index.get(key);
      if (known) known.push(body);
      else index.set(key, [body]);
    }
  }
  return index;
};

const wholeKey = ({type, name}: Pick<Mention, 'type' | 'name'>): string => `${type ?? ''} ${name}`;
const endKeys = ({type, name}: Mention): string[] =>
  Array.from({length: Math.max(0, name.length - SHORTEST)}, (_, at) =>
    wholeKey({type, name: name.slice(at + 1)}),
  );
const edgesKey = ({type, name}: Mention): string =>
  `${type ?? ''} ${name.slice(0, 2)}${name.at(-1) ?? ''}`;

const longerForms = (bodies: readonly Mention[]): Claim[] => {
  const byEnd = indexBy(bodies, endKeys);
  return bodies.flatMap(short => {
    if (short.name.length < SHORTEST || relativeName(short.name) !== null) return [];
    const [long, second] = (byEnd.get(wholeKey(short)) ?? []).filter(({name}) =>
      AREA_PREFIX.test(`${name.slice(0, name.length - short.name.length)}|${short.name}`),
    );
    return long && !second ? [same(short, long, 'longer-form', 0.85)] : [];
  });
};

/** An abbreviation begins and ends as the whole name does. */
const abbreviations = (bodies: readonly Mention[]): Claim[] => {
  const byEdges = indexBy(bodies, body => [edgesKey(body)]);
  return bodies.flatMap(short => {
    const [long, second] = (byEdges.get(edgesKey(short)) ?? []).filter(other =>
      isAbbreviation(short.name, other.name),
    );
    return long && !second ? [same(short, long, 'abbreviation', 0.75)] : [];
  });
};

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
  return [...longerForms(bodies), ...abbreviations(bodies), ...defined(text, mentions)];
};
