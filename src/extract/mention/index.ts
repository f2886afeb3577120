import {byPosition} from '../../article/span';
import type {Mention} from '../document';
import type {Tagger} from '../tagger';
import {withTrueBounds} from './bounds';
import {withoutOverlaps} from './choose';
import {creditNames} from './credit-names';
import {withExtensions} from './extend';
import {isBareNoun, nestedMentions} from './nested';
import {patternMentions} from './patterns';
import {propagated} from './propagate';
import {suffixBodies} from './suffix-bodies';
import {taggedMentions} from './tagged';

const isName = (mention: Mention): boolean => mention.kind !== 'body' || !isBareNoun(mention.name);

/** The persons, bodies and areas of a text, by position; see Document.mentions. */
export const findMentions = (text: string, tagger: Tagger): Mention[] => {
  const found = [...taggedMentions(text, tagger), ...patternMentions(text), ...creditNames(text)];
  const sure = withoutOverlaps(withTrueBounds(text, found).filter(isName));
  const outer = withExtensions(text, [...sure, ...suffixBodies(text, sure)].sort(byPosition));
  const all = withoutOverlaps([...outer, ...propagated(text, outer)]);
  const nested = all.flatMap(mention =>
    mention.kind === 'body' ? nestedMentions(text, mention) : [],
  );
  return [...all, ...nested].sort(byPosition);
};
