import type {PostStatus} from '../../article/facts';
import type {Holding} from './link';

/** Verbs by which a person comes into an office; 现任, 曾任 and the like only say that they are or were in it. */
const COMES_IN =
  /(?<![现曾历后再原时拟责主专兼])(?:当选为?|选为|选举为|推选为|推举为|任命为|聘为|聘任为|受聘为|出任|接任|升任|改任|转任|调任|继任|(?<=同志)任)(?:了)?[^，。；;、]{0,8}$/u;
/** 任命甲为县长，|乙为副县长: the resolution's verb goes for every name behind it. */
const RESOLVED = /(?:任命|聘任|选举)[^。；;]{1,120}(?:为|任)$/u;
const WINDOW = 24;

/** `appointed` where the words before the list tell of coming into office and no rule has said more. */
export const changeOf = (
  text: string,
  sentenceStart: number,
  {change, list}: Holding,
  status: PostStatus,
): Holding['change'] => {
  if (status === 'candidate') return null;
  if (change !== null || status !== 'current') return change;
  const before = text.slice(Math.max(sentenceStart, list.start - WINDOW), list.start);
  const resolved = RESOLVED.test(text.slice(sentenceStart, list.start));
  return resolved || COMES_IN.test(before) ? 'appointed' : null;
};
