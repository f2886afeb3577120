import {partyPartStart} from '../body/suffix';
import {bodyTypeOf} from '../body/type';
import type {Claim} from '../claim';
import type {Document, Mention} from '../document';
import {refOf} from '../entity-ref';
import {isBareNoun, parentEnd} from '../mention/nested';

/** What a body's name says of its parent: 北岸大学 of 北岸大学文学院, 北岸公司 of 北岸公司党委. */
const claimOf = (body: Mention, parent: Mention): Claim => {
  const isParty = partyPartStart(body.name) === parent.name.length;
  const type =
    isParty && body.type === 'party_org' && parent.type !== 'party_org'
      ? 'PARTY_ORG_OF'
      : 'PART_OF';
  return {
    type,
    from: refOf(body),
    to: refOf(parent),
    properties: {},
    evidence: [body],
    rule: `relation/name-${isParty ? 'party' : 'part'}`,
    confidence: body.confidence * 0.95,
  };
};

/** PART_OF and PARTY_ORG_OF that names alone show, for the nearest parent inside each name. */
export const relationsByName = ({mentions}: Document): Claim[] =>
  mentions.flatMap((body, index) => {
    if (body.kind !== 'body') return [];
    const end = parentEnd(body.name);
    if (end <= 0) return [];
    const name = body.name.slice(0, end);
    if (isBareNoun(name) || name.length < 2) return [];
    const parent = mentions
      .slice(index + 1, index + 8)
      .find(other => other.start === body.start && other.name === name);
    return [
      claimOf(body, parent ?? {...body, name, end: body.start + end, type: bodyTypeOf(name)}),
    ];
  });

/** 广东省珠海市: an area that another follows at once holds it. */
export const areasSideBySide = ({mentions}: Document): Claim[] => {
  const areas = mentions.filter(mention => mention.kind === 'area');
  return areas.flatMap((area, index): Claim[] => {
    const inner = areas[index + 1];
    if (inner?.start !== area.end) return [];
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
