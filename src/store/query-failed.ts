/** What a query may fail by, in the same words whichever engine refused it. */
import {TupuError, messageOf} from '../article/error';

const SHOWN = 200;

export const queryFailed = (cypher: string, cause: unknown): TupuError => {
  const query = cypher.trim().slice(0, SHOWN);
  return new TupuError(
    'QUERY_FAILED',
    {en: `The query failed: ${messageOf(cause)}`, zh: `查询失败：${messageOf(cause)}`},
    {en: `Check the query: ${query}`, zh: `请检查查询语句：${query}`},
    {cause},
  );
};

export const readOnlyError = (cause?: unknown): TupuError =>
  new TupuError(
    'QUERY_FAILED',
    {
      en: 'The query writes, but only reading is allowed here; nothing was changed.',
      zh: '该查询会写入，而此处只允许读取；没有更改任何内容。',
    },
    {
      en: 'Run it with `tupu cypher --write` if it shall change the store.',
      zh: '如确要更改数据库，请用 `tupu cypher --write` 运行。',
    },
    {cause},
  );
