import {firstFrom} from '../../article/span';
import {partyPartStart} from '../body/suffix';
import type {Claim} from '../claim';
import type {Document, Mention} from '../document';
import {refOf} from '../entity-ref';
import {isBareUnit, parentEnd} from '../mention/body/nested';
import {outermost} from '../outermost';

/** 县财政局 is the county's, 商务厅 a peer of 发展改革委: neither is a unit of the body before it. */
const OF_AREA = /^[省市县区州盟旗镇乡]/u;
const PEER = /[局厅委]$/u;

const isUnitBeside = (body: Mention, first: Mention): boolean =>
  isBareUnit(body) &&
  !OF_AREA.test(body.name) &&
  (!PEER.test(body.name) || body.name.at(-1) === first.name.at(-1));

/** 第二党支部 beside 北岸大学第一党支部, not beside 北岸大学党委. */
const isBranchBeside = (body: Mention, first: Mention): boolean =>
  partyPartStart(body.name) === 0 && first.name.endsWith(body.name.slice(-2));

const isSibling = (body: Mention, first: Mention): boolean =>
  body.type === 'party_org' ? isBranchBeside(body, first) : isUnitBeside(body, first);

const JOINS = /^(?:[、]|和|与|及|以及){1,2}$/u;
const mentionAt = (mentions: readonly Mention[], start: number, end: number): Mention | null => {
  for (let at = firstFrom(mentions, start); mentions[at]?.start === start; at += 1)
    if (mentions[at]?.end === end) return mentions[at] ?? null;
  return null;
};

/** 某委办公室、规划处: the units that follow in a list share the first one's parent. */
export const sharedParents = ({text, mentions}: Document): Claim[] => {
  const outer = outermost(mentions);
  const claims: Claim[] = [];
  let parent: Mention | null = null;
  let first: Mention | null = null;
  outer.forEach((body, index) => {
    const before = outer[index - 1];
    const joined = before !== undefined && JOINS.test(text.slice(before.end, body.start));
    if (joined && parent && first && isSibling(body, first)) {
      claims.push({
        type: body.type === 'party_org' ? 'PARTY_ORG_OF' : 'PART_OF',
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
    parent = end > 0 ? mentionAt(mentions, body.start, body.start + end) : null;
  });
  return claims;
};
