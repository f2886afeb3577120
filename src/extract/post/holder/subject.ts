import {atEnd} from '../../../lexicon/at-end';
import type {Mention} from '../../document';
import {holdAll, type Holding} from './link';
import type {PostList} from '../list';
import {LIST_SIGN, PERSON_SIGN, type Shape} from '../shape';

/** In a CV a sentence without a name goes on about its subject. */
const OPENS_CV = new RegExp(
  `^[\\s\\u3000]*(?:\\d{1,3}[、.．]\\s*)?(?:姓名[：:]\\s*)?${PERSON_SIGN}(?:同志|先生|女士)?(?:简历|简介|个人简历)?(?:$|[12]\\d{3}年|[，,：:（(\\s\\u3000]{1,2}(?:男|女|字|号|原名|本名|又名|曾用名|中国|[12]\\d{3}[年.—–―-]|\\p{Script=Han}{1,4}族|\\p{Script=Han}{2,8}人[，,]|现任|曾任|任|系|出生|生于|中共党员|本科|硕士|博士|[今现]?${LIST_SIGN}))`,
  'u',
);

/** 副县长（挂职）：云帆, 局长　云帆（女） — what stands below goes on about the one named. */
const HEADS_CV = new RegExp(
  `^[\\s\\u3000]*${LIST_SIGN}(?:[（(][^（）()]{1,10}[）)])?[：:\\s\\u3000]{1,4}${PERSON_SIGN}(?:[（(][^（）()]{1,10}[）)])?[\\s\\u3000]*$`,
  'u',
);

/** The person a line introduces (云帆，男，1970年生 …), else the one before. */
export const subjectAfter = (shape: Shape, subject: Mention | null): Mention | null => {
  if (shape.groups.size === 0) return subject;
  const [first] = shape.groups.values();
  const heads = HEADS_CV.test(shape.text) && first?.persons.length === 1;
  return heads || OPENS_CV.test(shape.text) ? (first?.persons[0] ?? subject) : subject;
};

/** A verb of the CV, with a long unit or an office of no known head between it and this one, or a weaker sign close by. */
const CV_VERB = atEnd(
  String.raw`(?:(?:兼职[有为：:]|现任|曾任|历任|先后任|先后担任|担任|兼任|出任|接任|升任|调任|改任|转任|(?<![责信就委主])任(?![何务期意职免]))[^。；;，,]{0,20}|(?:当选为?|选为|聘为|晋升[为至]?|升[至为]|改就|当了[一二三四五六七八九十\d]{1,3}年|任|(?<=[院学校所室系厂社台])做|为|是|至今|起|后|[—–―－\-至~～]|\d年|\d月|[\d.][\s\u3000]*)[^。；;，,、]{0,8})`,
);
/** A bullet or a number opens a line as well. */
const STARTS_SENTENCE = /^[\s\u3000◆◇●○■□▪•·★※►▶*]*(?:[（(]?\d{1,2}[）)、.．])?[\s\u3000]*$/u;

/** 由|讲师|升至教授. */
const RISES = /^(?:升[至为任]|晋升)/u;

const AFTER_MARK = atEnd(String.raw`[，,；;：:]\s*[原系]?`);
/** Behind an office that is a step of a CV the clause ends: 局长|到场 is none. */
const CLAUSE_ENDS = /^(?:[，,、。；;（(\s]|至今|$)/u;

const isStepOfCv = (text: string, at: number): boolean => {
  const before = text.slice(0, at);
  if (CV_VERB.test(before) || RISES.test(text.slice(at + 1, at + 4))) return true;
  const opens = STARTS_SENTENCE.test(before) || AFTER_MARK.test(before);
  return opens && CLAUSE_ENDS.test(text.slice(at + 1, at + 4));
};

/** All offices of a list, held by the one whom a CV's sentence is about. */
export const ofSubject = (person: Mention, list: PostList): Holding[] =>
  holdAll(person, list, {
    rule: 'cv-subject',
    confidence: 0.75,
    evidence: {start: list.start, end: list.end},
  });

/** Lists that a CV's sentence without a name gives to its subject. */
export const linkSubject = (
  {text, groups, lists}: Shape,
  subject: Mention,
  taken: ReadonlySet<PostList>,
): Holding[] => {
  if (lists.size === 0 || groups.size > 1 || (groups.size === 1 && !OPENS_CV.test(text))) return [];
  return [...lists].flatMap(([at, list]) => {
    if (taken.has(list) || !isStepOfCv(text, at)) return [];
    return ofSubject(subject, list);
  });
};

const DOMINANT_SHARE = 0.6;

/** The person an article is about: the one whom most of its mentions of persons name; null when there is none. */
export const dominantPerson = (mentions: readonly Mention[]): Mention | null => {
  const persons = mentions.filter(mention => mention.kind === 'person');
  const counts = new Map<string, number>();
  for (const {name} of persons) counts.set(name, (counts.get(name) ?? 0) + 1);
  const [top] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!top || top[1] < persons.length * DOMINANT_SHARE) return null;
  return persons.find(person => person.name === top[0]) ?? null;
};
