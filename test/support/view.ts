/** A view over the fixture of the queries, and its answers as the page gets them. */
import {GrafeoStore} from '../../src/store/grafeo/store';
import {loadFacts} from '../../src/store/load';
import type {ArticleFacts} from '../../src/article/facts';
import {answerAt} from '../../src/view/routes';
import type {View} from '../../src/view/view';
import {resolve} from './facts';

export const viewOver = async (
  articles: readonly ArticleFacts[],
  rawText: View['rawText'] = () => Promise.resolve(null),
): Promise<View> => {
  const store = new GrafeoStore(null);
  await store.prepare();
  await loadFacts(store, articles, resolve);
  return {store, language: 'en', rawText};
};

export const answerOf = async (
  view: View,
  path: string,
  asked: Readonly<Record<string, string>> = {},
): Promise<{status: number; body: string}> => {
  const reply = await answerAt(view, path, new URLSearchParams(asked));
  if (reply === null) throw new Error(`nothing answers at ${path}`);
  return {status: reply.status, body: reply.body.toString()};
};

export const jsonOf = async <T>(
  view: View,
  path: string,
  asked: Readonly<Record<string, string>> = {},
): Promise<T> => JSON.parse((await answerOf(view, path, asked)).body) as T;
