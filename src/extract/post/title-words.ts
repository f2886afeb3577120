/** Words in front of the head of an office that are its title's, though no list of modifiers has them. */
import type {Mention} from '../document';
import type {Title} from '../title/find';

/** 经济学教授, 国家副主席, 教育领事: these words belong to the title, wherever that stands. */
export const isSubject = (words: string, {head, headClass}: Title): boolean =>
  (words === '国家' && head === '主席') ||
  (/^(?:教育|科技|文化|经济|商务|政治|新闻|侨务|警务)$/u.test(words) && /领事|参赞/u.test(head)) ||
  (/^\p{Script=Han}{1,4}学$/u.test(words) && (headClass === 'school' || headClass === 'academic'));

/** 在北岸电台任|英语编辑: the verb behind the place of work begins an office, so its words are the title's. */
export const isHeldThere = (between: string, previous: Mention | null): boolean =>
  previous?.kind === 'body' && /^(?:担?任|做)$/u.test(between);
