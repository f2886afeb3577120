/** Posts that go on behind others of the same person: 云帆曾任北岸局科长，南岸局局长；东岸学会理事。 */
import type {Holding} from './link';
import type {PostList} from '../list';
import type {Shape} from '../shape';
import {ofSubject} from './subject';

/** A bracket, one mark and a few words that name no other body's clause; or words that open a list of offices. */
const GOES_ON =
  /^(?!.*(?:不再|辞|免|卸任))(?:[（(][^（）()]{1,30}[）)])?(?:等职?务?)?[，,；;、](?:[^，,；;、。：:]{0,16}|[^，,；;、。：:]{0,24}[：:])$/u;
const CLAUSE_ENDS = /^(?:等职?务?)?(?:[（(][^（）()]{1,40}[）)])?(?:[，,、。；;]|$)/u;
/** 现任, 任, 2001年: words of a new telling, which the verb before says nothing of. */
const TELLS_ANEW = /[任为是]|[现今]|目前|\d|[：:]/u;

/**
 * Lists that no rule has taken in a sentence of one person, each behind one of theirs. `linked` are
 * the sentence's posts so far.
 */
export const linkChain = ({text, groups, lists}: Shape, linked: readonly Holding[]): Holding[] => {
  const [only] = groups;
  const [person] = only?.[1].persons ?? [];
  if (!only || !person || groups.size > 1 || only[1].persons.length > 1) return [];
  const own = new Set(linked.filter(holding => holding.person === person).map(({list}) => list));
  const found: Holding[] = [];
  let last = -1;
  let told: PostList | undefined;
  for (const [at, list] of lists) {
    const between = text.slice(last + 1, at);
    if (own.has(list)) {
      last = at;
      told = list;
    } else if (last > only[0] && GOES_ON.test(between) && CLAUSE_ENDS.test(text.slice(at + 1))) {
      if (TELLS_ANEW.test(between)) told = list;
      found.push(
        ...ofSubject(person, list).map(holding => ({...holding, ...(told && {behind: told})})),
      );
      last = at;
    }
  }
  return found;
};
