import type {Span} from '../../../article/span';
import {lazy, readRules} from '../../../lexicon/word-list';
import {bodyTypeOf, hasTypedEnding} from '../../body/type';
import type {Mention} from '../../document';
import {looksLikeName} from '../person/surname';
import {mentionAt} from '../tagged';

interface JoinRules {
  readonly joins: {readonly words: readonly string[]};
  readonly joinedCommittees: {readonly pattern: string};
}

const rules = lazy(() => {
  const {joins, joinedCommittees} = readRules<JoinRules>('body-bounds');
  return {joins: joins.words, committees: new RegExp(joinedCommittees.pattern, 'u')};
});

const SHORTEST_SIDE = 3;

/** Firms by an ending that leaves no doubt: 云帆集团, where 环境 of 环境与资源委员会 is no firm. */
const FIRM = /(?:公司|集团|银行|分行|支行|股份|厂|所|社)$/u;

const isBody = (name: string): boolean =>
  hasTypedEnding(name) && (bodyTypeOf(name) !== 'company' || FIRM.test(name));

/** Where 市委 ends in 市委市政府; 0 when the name is no such pair. */
const committeeLength = (name: string): number =>
  rules().committees.exec(name)?.groups?.first?.length ?? 0;

/** Names of bodies that the tagger took together (北岸大学与云帆集团), each by itself. */
export const withoutJoins = (text: string, {start, end}: Span): Span[] => {
  const name = text.slice(start, end);
  const committee = committeeLength(name);
  if (committee > 0)
    return [start, start + committee].map((at, i) => ({
      start: at,
      end: i === 0 ? start + committee : end,
    }));
  for (const join of rules().joins) {
    const at = name.indexOf(join, SHORTEST_SIDE);
    const behind = at + join.length;
    if (at < 0 || name.length - behind < SHORTEST_SIDE) continue;
    if (!isBody(name.slice(0, at)) || !isBody(name.slice(behind))) continue;
    return [{start, end: start + at}, ...withoutJoins(text, {start: start + behind, end})];
  }
  return [{start, end}];
};

/**
 * A person's name that the tagger took into the body before it: 北岸县财政局|云帆|副局长. Its length,
 * 0 when there is none. A title follows the name.
 */
export const gluedNameLength = (name: string): number => {
  if (hasTypedEnding(name)) return 0;
  return (
    [3, 2].find(
      length =>
        name.length - length >= SHORTEST_SIDE &&
        looksLikeName(name.slice(-length)) &&
        hasTypedEnding(name.slice(0, -length)),
    ) ?? 0
  );
};

/** Bodies that are named after a person: 云帆|教育基金会. */
const NAMED_AFTER = /(?:基金会|基金|研究会|纪念馆|纪念医院|纪念中学|故居)$/u;

/** A person's name right in front of such a body is the beginning of its name. Mentions are sorted and apart. */
export const withNamesakes = (text: string, mentions: readonly Mention[]): Mention[] =>
  mentions.flatMap((mention, index) => {
    const [before, behind] = [mentions[index - 1], mentions[index + 1]];
    const isNamesake = (person?: Mention, body?: Mention): boolean =>
      person?.kind === 'person' &&
      body?.kind === 'body' &&
      person.end === body.start &&
      NAMED_AFTER.test(body.name);
    if (isNamesake(mention, behind)) return [];
    return before && isNamesake(before, mention)
      ? [
          mentionAt(
            text,
            {start: before.start, end: mention.end},
            'body',
            mention.rule,
            mention.confidence,
          ),
        ]
      : [mention];
  });
