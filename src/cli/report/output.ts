/** Where a report goes and as what. */
import {writeFile} from 'node:fs/promises';
import {extname} from 'node:path';
import {Option} from 'commander';
import {TupuError} from '../../article/error';
import type {Voice} from '../voice';
import {tellWritten} from '../written';

export const outOption = (): Option =>
  new Option('--out <file>', 'write to this file instead of standard output');

export const formatOption = (formats: readonly string[], fallback: string): Option =>
  new Option(
    '--format <format>',
    `of the file; without it the ending of --out says so (${fallback} if nothing does)`,
  ).choices(formats);

/** `--format`, else the ending of `--out`, else the first. */
export const formatOf = <Format extends string>(
  {format, out}: {readonly format?: Format; readonly out?: string},
  formats: readonly Format[],
  fallback: Format,
): Format => {
  if (format !== undefined) return format;
  const ending = out === undefined ? '' : extname(out).slice(1).toLowerCase();
  const named = formats.find(each => each === (ending === 'htm' ? 'html' : ending));
  if (named === undefined && ending !== '') {
    throw new TupuError(
      'USAGE',
      {en: `No report is written as ".${ending}".`, zh: `没有“.${ending}”格式的报告。`},
      {
        en: `Endings are ${formats.map(each => `.${each}`).join(', ')}; or say --format.`,
        zh: `可用的扩展名：${formats.map(each => `.${each}`).join('、')}；或用 --format 指定。`,
      },
    );
  }
  return named ?? fallback;
};

const BINARY: readonly string[] = ['xlsx', 'docx'];

export const refuseTerminal = (format: string, out: string | undefined): void => {
  if (out === undefined && BINARY.includes(format) && process.stdout.isTTY) {
    throw new TupuError(
      'USAGE',
      {
        en: `A ${format} file is nothing that a terminal can show.`,
        zh: `${format} 文件无法在终端中显示。`,
      },
      {
        en: `Say where it goes: --out report.${format}`,
        zh: `请指定写到哪里：--out report.${format}`,
      },
    );
  }
};

/** Excel reads a file of commas as UTF-8 only behind this mark; programs behind a pipe need none. */
export const BYTE_ORDER_MARK = '\ufeff';

export const put = async (
  content: string | Uint8Array,
  format: string,
  out: string | undefined,
  voice: Voice,
): Promise<void> => {
  if (out === undefined) {
    process.stdout.write(content);
    return;
  }
  await writeFile(
    out,
    format === 'csv' && typeof content === 'string' ? BYTE_ORDER_MARK + content : content,
  );
  tellWritten(out, voice);
};
