import type {TupuError} from '../article/error';
import {sha256} from '../article/identity';
import {isFailure} from '../read/failure';
import {readArticles} from '../read/articles';

const readAll = async (
  paths: readonly string[],
  tell: (error: TupuError) => void,
): Promise<ReadonlyMap<string, string>> => {
  const texts = new Map<string, string>();
  for await (const item of readArticles(paths)) {
    if (isFailure(item)) tell(item.error);
    else texts.set(sha256(item.text), item.text);
  }
  return texts;
};

/** Raw texts by the hash that the store keeps of them; the files are read when the first is asked for. */
export const rawTexts = (
  paths: readonly string[],
  tell: (error: TupuError) => void,
): ((hash: string) => Promise<string | null>) => {
  let texts: Promise<ReadonlyMap<string, string>> | undefined;
  return async hash => {
    texts ??= paths.length === 0 ? Promise.resolve(new Map()) : readAll(paths, tell);
    return (await texts).get(hash) ?? null;
  };
};
