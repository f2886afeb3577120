/** Where a CV's subject works by what its sentences have told so far: 1985年任副校长 is of that school. */
import type {Span} from '../../../article/span';
import {parentEnd} from '../../mention/body/nested';
import type {PostBody} from './body';
import {defaultBodyRules, type BodyContext} from './body-context';
import type {Holding} from '../holder/link';
import type {PostList} from '../list';
import {stayedAt, workedAt} from './workplace';

/** Offices held beside the work that a career is told by. */
const BESIDE_CLASSES = new Set(['member', 'association', 'academic', 'credit', 'other']);
const BESIDE_TITLE = /^(?:兼职|客座|名誉|荣誉|特聘|特约|特邀)/u;
const BESIDE = /(?:兼|兼任|兼职|现任|现为|还任|还担任|同时任|同时担任|挂职任?)$/u;

type ListBodies = ReadonlyMap<PostList, readonly (PostBody | null)[]>;

const isWork = ({name, type}: PostBody, {slot}: Holding): boolean =>
  type !== 'association' &&
  !BESIDE_CLASSES.has(slot.headClass) &&
  !BESIDE_TITLE.test(slot.title) &&
  !/(?:学会|协会|研究会|委员会|小组|人大|政协)$/u.test(name);

/** Where the subject works once a sentence is read; `holdings` are the subject's. */
export const employerAfter = (
  known: PostBody | null,
  holdings: readonly Holding[],
  bodies: ListBodies,
  {text, sentence, context}: {text: string; sentence: Span; context: BodyContext},
): PostBody | null => {
  const named = holdings.flatMap(holding => {
    const {list, slot} = holding;
    const body = bodies.get(list)?.[list.slots.indexOf(slot)] ?? null;
    if (body === null || body.source === 'context' || !isWork(body, holding)) return [];
    return BESIDE.test(text.slice(Math.max(sentence.start, list.start - 6), list.start))
      ? []
      : [body];
  });
  return (
    named.at(-1) ?? workedAt(text, sentence, context) ?? stayedAt(text, sentence, context) ?? known
  );
};

/** 北岸大学 for 北岸大学经济系 before 副校长: of a body and those it is part of, the first that has such an office. */
export const bodyWithOffice = (body: PostBody, head: string): PostBody | null => {
  const ends = defaultBodyRules().signs.ends[head];
  if (!ends) return body;
  for (let {name} = body; ;) {
    if (ends.some(end => name.endsWith(end))) return {...body, name};
    const end = parentEnd(name);
    if (end <= 0) return null;
    name = name.slice(0, end);
  }
};
