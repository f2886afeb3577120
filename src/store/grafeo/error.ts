import {TupuError, messageOf} from '../../article/error';
import {queryFailed, readOnlyError} from '../query-failed';

/** Grafeo says what is wrong in the message only; these parts of it are its stable codes. */
const LOCKED = /GRAFEO-X001.*cannot be locked/su;
const NOT_A_DATABASE = /GRAFEO-X002|not a database file|WAL/u;

export const openError = (file: string, cause: unknown): TupuError => {
  const message = messageOf(cause);
  if (LOCKED.test(message)) {
    return new TupuError(
      'STORE_LOCKED',
      {en: `${file} is open in another program.`, zh: `${file} 正被另一个程序打开。`},
      {
        en: 'Wait until that program has ended or close it, or choose another file with --store.',
        zh: '请等那个程序结束或将其关闭，或用 --store 选择另一个文件。',
      },
      {cause},
    );
  }
  if (message.includes('does not exist')) {
    return new TupuError(
      'STORE_INVALID',
      {en: `There is no store at ${file}.`, zh: `${file} 处没有数据库。`},
      {
        en: 'Make one with `tupu build PATHS --store FILE`, or name the right one with --store.',
        zh: '请用 `tupu build 路径 --store 文件` 建库，或用 --store 指定已有的库。',
      },
      {cause},
    );
  }
  return new TupuError(
    'STORE_INVALID',
    NOT_A_DATABASE.test(message)
      ? {en: `${file} is not a Grafeo database.`, zh: `${file} 不是 Grafeo 数据库。`}
      : {en: `Cannot open ${file}: ${message}`, zh: `无法打开 ${file}：${message}`},
    {
      en: 'Choose another file with --store; a new one is made where there is none.',
      zh: '请用 --store 选择另一个文件；文件不存在时会新建。',
    },
    {cause},
  );
};

export const queryError = (cypher: string, cause: unknown): TupuError => {
  if (cause instanceof TupuError) {
    return cause;
  }
  return messageOf(cause).includes('GRAFEO-T003')
    ? readOnlyError(cause)
    : queryFailed(cypher, cause);
};

/** The engine rolls back what it cannot bring to the disk: a full one, or one that fails. */
export const commitError = (cause: unknown): TupuError =>
  new TupuError(
    'STORE_WRITE',
    {
      en: `The store cannot be written: ${messageOf(cause)}`,
      zh: `无法写入数据库：${messageOf(cause)}`,
    },
    {
      en: 'Make room on the disk and run the same command again: what was loaded before is safe, and it goes on from there.',
      zh: '请腾出磁盘空间后再次运行同一命令：已载入的内容不受影响，将从该处继续。',
    },
    {cause},
  );
