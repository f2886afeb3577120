/** 北岸大学云帆教授: what stands before a name whose office follows it. */
import {lastUntil} from '../../../article/span';
import {composed, ofMention, type PostBody} from '../body/body';
import type {BodyContext} from '../body/body-context';
import {foreignRules} from '../body/foreign';
import {isInnerUnit} from '../body/inner-unit';
import type {Holding} from './link';

/** Words between a body and a name: 北岸市财政局|预算科|云帆科长. */
const LONGEST_UNIT = 12;

/** 北岸大学云帆教授: the body stands before the name and the office behind it. */
export const bodyBeforeName = (
  text: string,
  holding: Holding,
  context: BodyContext,
): PostBody | null => {
  if (holding.rule !== 'name-then-title' || holding.slot.body || holding.slot.part) return null;
  const group = holding.group ?? holding.person;
  const to = text[group.start - 1] === '的' ? group.start - 1 : group.start;
  const body = lastUntil(context.bodies, to);
  if (!body || to - body.end > LONGEST_UNIT) return null;
  const between = text.slice(body.end, to);
  if (between === '') return ofMention(body);
  return isInnerUnit(between) ? composed(body.name, between, body.type ?? 'other') : null;
};

/** 云帆主席: how one speaks of a leader, which names no body. */
export const isLeaderAddressed = ({rule, slot}: Holding): boolean =>
  rule === 'name-then-title' &&
  slot.body === null &&
  slot.part === null &&
  foreignRules().address.titles.includes(slot.title);
