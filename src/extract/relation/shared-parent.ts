import type {Claim} from '../claim';
import type {Document, Mention} from '../document';
import {refOf} from '../entity-ref';
import {isBareUnit, parentEnd} from '../mention/nested';
import {outermost} from '../outermost';

const JOINS = /^(?:[、]|和|与|及|以及){1,2}$/u;
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
