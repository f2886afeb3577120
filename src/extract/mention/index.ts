import {byPosition} from '../../article/span';
import type {Mention} from '../document';
import type {Tagger} from '../tagger';
import {withoutOverlaps} from './choose';
import {extended} from './extend';
import {isBareNoun, nestedMentions} from './nested';
import {patternMentions} from './patterns';
import {propagated} from './propagate';
import {taggedMentions} from './tagged';

const withExtensions = (text: string, mentions: readonly Mention[]): Mention[] =>
  mentions.map((mention, index) =>
    extended(text, mention, mentions[index + 1]?.start ?? text.length),
  );

const isName = (mention: Mention): boolean => mention.kind !== 'body' || !isBareNoun(mention.name);

/** The persons, bodies and areas of a text, by position; see Document.mentions. */
export const findMentions = (text: string, tagger: Tagger): Mention[] => {
  const found = [...taggedMentions(text, tagger), ...patternMentions(text)].filter(isName);
  const outer = withExtensions(text, withoutOverlaps(found));
  const all = withoutOverlaps([...outer, ...propagated(text, outer)]);
  const nested = all.flatMap(mention =>
    mention.kind === 'body' ? nestedMentions(text, mention) : [],
  );
  return [...all, ...nested].sort(byPosition);
};
