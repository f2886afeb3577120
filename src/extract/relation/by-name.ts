import {partyPartStart} from '../body/suffix';
import type {Claim} from '../claim';
import type {Document, Mention} from '../document';
import {refOf} from '../entity-ref';
import {isPart} from './name-parts';

/** 中共北岸公司委员会 is of 北岸公司. */
const PARTY = /^(?:中共|中国共产党)/u;
/** 党群工作部, 党建办: offices that serve the Party are parts of the host like others. */
const OFFICE = /(?:(?<!支)部|办|室|中心)$/u;

const claimOf = (body: Mention, parent: Mention, rest: string): Claim => {
  const isParty =
    body.type === 'party_org' &&
    parent.type !== 'party_org' &&
    !OFFICE.test(rest) &&
    (partyPartStart(rest) >= 0 || PARTY.test(body.name));
  return {
    type: isParty ? 'PARTY_ORG_OF' : 'PART_OF',
    from: refOf(body),
    to: refOf(parent),
    properties: {},
    evidence: [body],
    rule: `relation/name-${isParty ? 'party' : 'part'}`,
    confidence: body.confidence * 0.95,
  };
};

const SHORTEST = 2;

/**
 * PART_OF and PARTY_ORG_OF that names alone show: 北岸大学 of 北岸大学文学院, 北岸公司 of 北岸公司党委.
 * The parent is the longest name of another body of the text that the name begins with.
 */
export const relationsByName = ({mentions}: Document): Claim[] => {
  const bodies = mentions.filter(({kind}) => kind === 'body');
  const byName = new Map([...bodies].reverse().map(body => [body.name, body]));
  return bodies.flatMap(body => {
    const {name} = body;
    const skipped = PARTY.exec(name)?.[0].length ?? 0;
    for (let end = name.length - 1; end >= SHORTEST; end -= 1) {
      const rest = name.slice(end);
      const parent = byName.get(name.slice(0, end)) ?? byName.get(name.slice(skipped, end));
      if (parent && isPart(parent, rest)) return [claimOf(body, parent, rest)];
    }
    return [];
  });
};

const LOWER = /[市县区旗镇乡]$/u;

/** 广东省珠海市: an area that another follows at once holds it, but not 北岸南岸商会. */
export const areasSideBySide = ({mentions}: Document): Claim[] => {
  const areas = mentions.filter(mention => mention.kind === 'area');
  return areas.flatMap((area, index): Claim[] => {
    const inner = areas[index + 1];
    if (inner?.start !== area.end || !LOWER.test(inner.name)) return [];
    return [
      {
        type: 'PART_OF',
        from: refOf(inner),
        to: refOf(area),
        properties: {},
        evidence: [{start: area.start, end: inner.end}],
        rule: 'relation/areas-side-by-side',
        confidence: 0.9,
      },
    ];
  });
};
