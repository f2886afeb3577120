import {endsLikeUnit, organClass} from '../body/suffix';
import type {Claim} from '../claim';
import type {Document, Mention} from '../document';
import {refOf} from '../entity-ref';
import {parentEnd} from '../mention/nested';
import {outermost} from '../outermost';

const JOINS = /^(?:[、]|和|与|及|以及){1,2}$/u;
const OWN_AREA = /^[\p{Script=Han}]{2,8}?[省市县区州盟镇乡]/u;

/** A unit's name without anything of its own: 规划处, 宣传部, but not 北岸县财政局. */
const isBareUnit = ({name, kind}: Mention): boolean =>
  kind === 'body' &&
  name.length <= 12 &&
  parentEnd(name) < 0 &&
  organClass(name) === null &&
  endsLikeUnit(name) &&
  !OWN_AREA.test(name) &&
  !/(?:公司|集团|大学|医院|银行|协会)$/u.test(name);

/** 某委办公室、规划处: the units that follow in a list share the first one's parent. */
export const sharedParents = ({text, mentions}: Document): Claim[] => {
  const outer = outermost(mentions);
  const claims: Claim[] = [];
  let parent: Mention | null = null;
  let first: Mention | null = null;
  outer.forEach((body, index) => {
    const before = outer[index - 1];
    const joined = before !== undefined && JOINS.test(text.slice(before.end, body.start));
    if (joined && parent && first && isBareUnit(body)) {
      claims.push({
        type: 'PART_OF',
        from: refOf(body),
        to: refOf(parent),
        properties: {},
        evidence: [{start: first.start, end: body.end}],
        rule: 'relation/shared-parent',
        confidence: 0.8,
      });
      return;
    }
    const end = body.kind === 'body' ? parentEnd(body.name) : -1;
    first = end > 0 ? body : null;
    parent =
      end > 0
        ? (mentions.find(other => other.start === body.start && other.end === body.start + end) ??
          null)
        : null;
  });
  return claims;
};
