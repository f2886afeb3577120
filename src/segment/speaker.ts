import {readDataLines} from '../lexicon/data-file';
import {alternation} from './alternation';

const verbs = readDataLines('segment', 'speech-verbs.txt');
const short = alternation(verbs.filter(verb => verb.length === 1));
const long = alternation(verbs.filter(verb => verb.length > 1));

/** A clause is short: what stands further off than this is another statement. */
const REACH = 120;

const BEFORE_PAUSE = new RegExp(`(?:${short}|${long})[道着了过]?(?=[，,。：:！!？?]|$)`, 'u');
const WITH_OBJECT = new RegExp(`${long}[^，,。：:；;！!？?]{0,12}[。！!？?]?$`, 'u');

/**
 * Says whether the words behind a quotation name its speaker: 某公司党支部书记某某说道。
 * @param clause from the closing mark to the next end of a sentence
 */
export const isSpeakerClause = (clause: string): boolean => {
  const near = clause
    .trim()
    .replace(/^[，,]/u, '')
    .slice(0, REACH);
  return (
    near !== '' &&
    !/^["“「『（(]/u.test(near) &&
    (BEFORE_PAUSE.test(near) || WITH_OBJECT.test(near))
  );
};
