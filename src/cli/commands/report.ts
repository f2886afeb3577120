import {createWriteStream} from 'node:fs';
import {Readable, type Writable} from 'node:stream';
import {pipeline} from 'node:stream/promises';
import {Command} from 'commander';
import {TupuError} from '../../article/error';
import {articleRows} from '../../query/collect';
import type {NameType} from '../../query/named-query';
import {relationshipPages} from '../../query/relationships';
import {articlePicture} from '../../report/subject/article';
import {REPORT_FORMATS, writeReport, type ReportFormat} from '../../report/write';
import {
  relationshipText,
  relationshipWorkbook,
  TABLE_FORMATS,
  type TableFormat,
} from '../../report/write/relationships';
import type {Store} from '../../store/store';
import {namedOne} from '../named-one';
import {
  confidenceOption,
  languageOption,
  storeOption,
  withStore,
  type WithLanguage,
} from '../options';
import {REPORT_KINDS, type ReportKind} from '../../report/kinds';
import {
  BYTE_ORDER_MARK,
  formatOf,
  formatOption,
  outOption,
  put,
  refuseTerminal,
} from '../report/output';
import {voiceOf, type Voice} from '../voice';
import {tellWritten} from '../written';

interface ReportOptions extends WithLanguage {
  readonly store: string;
  readonly minConfidence: number;
  readonly out?: string;
  readonly format?: ReportFormat;
}

const namedAll = async (
  store: Store,
  type: NameType,
  names: readonly string[],
  voice: Voice,
): Promise<string[]> => {
  const ids: string[] = [];
  for (const name of names) ids.push(await namedOne(store, type, name, voice));
  return ids;
};

const subcommand = ({name, argument, argumentHelp, ...kind}: ReportKind): Command =>
  new Command(name)
    .description(kind.description)
    .argument(argument, argumentHelp)
    .addOption(storeOption())
    .addOption(confidenceOption())
    .addOption(formatOption(REPORT_FORMATS, 'md'))
    .addOption(outOption())
    .addOption(languageOption())
    .addHelpText('after', `\nExample:\n  ${kind.example}`)
    .action(async (given: string | string[], options: ReportOptions) => {
      const {store: target, minConfidence: sure, lang, out} = options;
      const voice = voiceOf(options);
      const format = formatOf(options, REPORT_FORMATS, 'md');
      refuseTerminal(format, out);
      const report = await withStore(target, {readOnly: true}, async store =>
        kind.build(store, await namedAll(store, kind.type, [given].flat(), voice), {sure, lang}),
      );
      const content = await writeReport(report, format);
      if (content === null) {
        throw new TupuError(
          'USAGE',
          {en: 'There is nothing to draw in this report.', zh: '这份报告没有可画的图。'},
          {
            en: 'Its facts are in the other formats: --format md.',
            zh: '其中的事实见其他格式：--format md。',
          },
        );
      }
      await put(content, format, out, voice);
    });

interface TableOptions extends WithLanguage {
  readonly store: string;
  readonly minConfidence: number;
  readonly out?: string;
  readonly format?: TableFormat;
}

const writeTable = async (
  store: Store,
  format: TableFormat,
  {minConfidence, lang, out}: TableOptions,
  target: Writable,
): Promise<void> => {
  const pages = relationshipPages(store, minConfidence);
  if (format === 'xlsx') {
    await relationshipWorkbook(pages, lang, target);
    return;
  }
  if (format === 'csv' && out !== undefined) target.write(BYTE_ORDER_MARK);
  await pipeline(Readable.from(relationshipText(pages, format, lang)), target, {
    end: out !== undefined,
  });
};

const relationships = async (options: TableOptions): Promise<void> => {
  const {store: path, out} = options;
  const format = formatOf(options, TABLE_FORMATS, 'csv');
  refuseTerminal(format, out);
  await withStore(path, {readOnly: true}, store =>
    writeTable(store, format, options, out === undefined ? process.stdout : createWriteStream(out)),
  );
  if (out !== undefined) tellWritten(out, voiceOf(options));
};

const relationshipsCommand = (): Command =>
  new Command('relationships')
    .description('every fact as a row of a spreadsheet: from, relation, to, dates, quote, source')
    .addOption(storeOption())
    .addOption(confidenceOption())
    .addOption(formatOption(TABLE_FORMATS, 'csv'))
    .addOption(outOption())
    .addOption(languageOption())
    .addHelpText('after', '\nExample:\n  tupu report relationships --out facts.xlsx')
    .action(relationships);

const pictureCommand = (): Command =>
  new Command('picture')
    .description('the graph of one article as a picture (SVG), however large')
    .argument('<article>', 'id, title or address of the article')
    .addOption(storeOption())
    .addOption(confidenceOption())
    .addOption(outOption())
    .addOption(languageOption())
    .addHelpText('after', '\nExample:\n  tupu report picture 青石街道召开座谈会 --out graph.svg')
    .action(async (wanted: string, options: ReportOptions) => {
      const {store: target, minConfidence, lang, out} = options;
      const voice = voiceOf(options);
      const rows = await withStore(target, {readOnly: true}, async store =>
        articleRows(store, await namedOne(store, 'article', wanted, voice), minConfidence),
      );
      await put(articlePicture(rows, lang), 'svg', out, voice);
    });

export const reportCommand = (): Command => {
  const command = new Command('report')
    .description('write what the graph knows for people: dossiers, drawings, a list of all facts')
    .addHelpText('after', '\nExample:\n  tupu report person 陶念 --out dossier.html');
  REPORT_KINDS.forEach(kind => command.addCommand(subcommand(kind)));
  return command.addCommand(relationshipsCommand()).addCommand(pictureCommand());
};
