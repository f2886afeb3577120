import type {Language, Texts} from './texts';

/** Stable names of what can go wrong: scripts and tests rely on them, so they are never renamed. */
export type ErrorCode =
  | 'USAGE'
  | 'INPUT_NOT_FOUND'
  | 'INPUT_EMPTY'
  | 'INPUT_BINARY'
  | 'INPUT_TOO_LARGE'
  | 'INPUT_NO_ARTICLES'
  | 'INPUT_ENCODING'
  | 'INPUT_FORMAT'
  | 'SEGMENTER_MISSING'
  | 'DATA_INVALID'
  | 'CONFIG_INVALID'
  | 'FACTS_INVALID'
  | 'QUERY_UNKNOWN'
  | 'QUERY_PARAMETER'
  | 'QUERY_FAILED'
  | 'STORE_UNREACHABLE'
  | 'STORE_LOCKED'
  | 'STORE_INVALID'
  | 'STORE_VERSION'
  | 'STORE_WRITE';

/**
 * The only error tupu throws on purpose. `what` says what happened and names the thing, `advice`
 * what the reader can do about it; `message` and `nextStep` are their English.
 */
export class TupuError extends Error {
  override readonly name = 'TupuError';
  readonly nextStep: string;

  constructor(
    readonly code: ErrorCode,
    readonly what: Texts,
    readonly advice: Texts,
    options?: {cause?: unknown},
  ) {
    super(what.en, options);
    this.nextStep = advice.en;
  }

  /** For people: what happened, and below it what to do. */
  told(lang: Language): string {
    return `${this.what[lang]}\n  ${this.advice[lang]}`;
  }
}

export const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

/** What the system says in English only, by its code. */
const SYSTEM_ZH: Readonly<Record<string, string>> = {
  ENOENT: '文件或文件夹不存在',
  EACCES: '没有权限',
  EPERM: '不允许此操作',
  EISDIR: '这是文件夹，不是文件',
  ENOTDIR: '路径中有一段不是文件夹',
  EEXIST: '已存在',
  ENOSPC: '磁盘已满',
  EROFS: '文件系统只读',
  ELOOP: '链接形成循环',
  ENAMETOOLONG: '名称过长',
  EMFILE: '打开的文件过多',
  EADDRINUSE: '端口已被占用',
};

/** Why something failed: of tupu's own errors and those of the system in both languages. */
export const reasonOf = (error: unknown): Texts => {
  if (error instanceof TupuError) return error.what;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const en = messageOf(error);
  return {en, zh: Object.hasOwn(SYSTEM_ZH, code) ? `${SYSTEM_ZH[code] ?? ''}（${code}）` : en};
};
