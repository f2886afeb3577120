/** Address to answer; every answer is read from the store and limited in size. */
import {TupuError} from '../article/error';
import {article} from './answers/article';
import {factsFile, reportFile} from './answers/download';
import {search, suggest} from './answers/search';
import {newest, sources, words} from './answers/start';
import {above, facts, people, thing, units} from './answers/thing';
import {json, type Reply} from './reply';
import type {Asked, View} from './view';

type Answer = (view: View, asked: Asked) => unknown;

const ANSWERS: ReadonlyMap<string, Answer> = new Map<string, Answer>([
  ['/api/words', words],
  ['/api/newest', newest],
  ['/api/sources', sources],
  ['/api/suggest', suggest],
  ['/api/search', search],
  ['/api/thing', thing],
  ['/api/facts', facts],
  ['/api/people', people],
  ['/api/units', units],
  ['/api/above', above],
  ['/api/article', article],
]);

const DOWNLOADS: ReadonlyMap<string, (view: View, asked: Asked) => Promise<Reply>> = new Map([
  ['/file/facts.csv', factsFile],
  ['/file/report.html', reportFile],
]);

/** Null where the address is none of these. */
const replyAt = async (view: View, path: string, asked: Asked): Promise<Reply | null> => {
  const answer = ANSWERS.get(path);
  if (answer !== undefined) return json(await answer(view, asked));
  return (await DOWNLOADS.get(path)?.(view, asked)) ?? null;
};

/** As `replyAt`; what was asked wrongly is told as what it is. */
export const answerAt = async (view: View, path: string, asked: Asked): Promise<Reply | null> => {
  try {
    return await replyAt(view, path, asked);
  } catch (error) {
    if (!(error instanceof TupuError)) throw error;
    const status = error.code === 'QUERY_PARAMETER' ? 400 : 500;
    return json({what: error.what, advice: error.advice}, status);
  }
};
