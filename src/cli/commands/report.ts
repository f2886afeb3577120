import {createWriteStream} from 'node:fs';
import {writeFile} from 'node:fs/promises';
import {extname} from 'node:path';
import {Readable, type Writable} from 'node:stream';
import {pipeline} from 'node:stream/promises';
import {Command, Option} from 'commander';
import {TupuError} from '../../article/error';
import type {Language} from '../../language/language';
import {articleRows, bodyRows} from '../../query/collect';
import {eventRows, networkRows, personRows, placeRows} from '../../query/dossier';
import type {NameType} from '../../query/named-query';
import {relationshipPages} from '../../query/relationships';
import type {Report} from '../../report/document';
import {articlePicture, articleReport} from '../../report/subject/article';
import {bodyReport, placeReport} from '../../report/subject/body';
import {eventReport} from '../../report/subject/event';
import {networkReport} from '../../report/subject/network';
import {personReport} from '../../report/subject/person';
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

interface ReportOptions extends WithLanguage {
  readonly store: string;
  readonly minConfidence: number;
  readonly out?: string;
  readonly format?: ReportFormat;
}

interface Kind {
  readonly name: string;
  readonly argument: string;
  readonly argumentHelp: string;
  readonly description: string;
  readonly example: string;
  readonly type: NameType;
  /** The report of those with these ids. */
  readonly build: (
    store: Store,
    ids: readonly string[],
    options: {readonly sure: number; readonly lang: Language},
  ) => Promise<Report>;
}

const LOOSE = 'alias, short form and pinyin do as well';

const KINDS: readonly Kind[] = [
  {
    name: 'person',
    argument: '<name>',
    argumentHelp: `name of a person: ${LOOSE}`,
    description: 'a person: posts, network, colleagues, events, statements, timeline, proofs',
    example: 'tupu report person 陶念 --out dossier.html',
    type: 'person',
    build: async (store, [id = ''], {sure, lang}) =>
      personReport(await personRows(store, id, sure), lang),
  },
  {
    name: 'body',
    argument: '<name>',
    argumentHelp: `name of a body or place: ${LOOSE}`,
    description: 'a body and its units: people, tree, drawing, events, honours, figures, proofs',
    example: 'tupu report body 青石街道 --out dossier.html',
    type: 'body',
    build: async (store, [id = ''], {sure, lang}) =>
      bodyReport(await bodyRows(store, id, sure), lang),
  },
  {
    name: 'place',
    argument: '<name>',
    argumentHelp: `name of a street, park or area: ${LOOSE}`,
    description: 'a place with what is in it: bodies, their units, people and events',
    example: 'tupu report place 云溪软件园 --out park.docx',
    type: 'body',
    build: async (store, [id = ''], {sure, lang}) =>
      placeReport(await placeRows(store, id, sure), lang),
  },
  {
    name: 'event',
    argument: '<name>',
    argumentHelp: `name of an event: ${LOOSE}`,
    description: 'an event: who held it, who was there with which posts, where',
    example: 'tupu report event 座谈会 --out event.html',
    type: 'event',
    build: async (store, [id = ''], {sure, lang}) =>
      eventReport(await eventRows(store, id, sure), lang),
  },
  {
    name: 'article',
    argument: '<article>',
    argumentHelp: 'id, title or address of the article (`tupu query articles --wide`)',
    description: 'one article: what it states, with numbered sentences',
    example: 'tupu report article 青石街道召开座谈会 --out report.md',
    type: 'article',
    build: async (store, [id = ''], {sure, lang}) =>
      articleReport(await articleRows(store, id, sure), lang),
  },
  {
    name: 'network',
    argument: '<names...>',
    argumentHelp: `one or several people, bodies, places or events: ${LOOSE}`,
    description: 'who and what stands around one, or between several: the ways with their sentences',
    example: 'tupu report network 陶念 沈秋禾 --out between.html',
    type: 'thing',
    build: async (store, ids, {sure, lang}) =>
      networkReport(await networkRows(store, ids, sure), lang),
  },
];

const outOption = (): Option =>
  new Option('--out <file>', 'write to this file instead of standard output');

const formatOption = (formats: readonly string[], fallback: string): Option =>
  new Option(
    '--format <format>',
    `of the file; without it the ending of --out says so (${fallback} if nothing does)`,
  ).choices(formats);

/** `--format`, else the ending of `--out`, else the first. */
const formatOf = <Format extends string>(
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
      `No report is written as ".${ending}".`,
      `Endings are ${formats.map(each => `.${each}`).join(', ')}; or say --format.`,
    );
  }
  return named ?? fallback;
};

const BINARY: readonly string[] = ['xlsx', 'docx'];

const refuseTerminal = (format: string, out: string | undefined): void => {
  if (out === undefined && BINARY.includes(format) && process.stdout.isTTY) {
    throw new TupuError(
      'USAGE',
      `A ${format} file is nothing that a terminal can show.`,
      `Say where it goes: --out report.${format}`,
    );
  }
};

/** Excel reads a file of commas as UTF-8 only behind this mark; programs behind a pipe need none. */
const BYTE_ORDER_MARK = '\ufeff';

const tellWritten = (out: string): void => {
  process.stderr.write(`${out} is written\n`);
};

const put = async (
  content: string | Uint8Array,
  format: ReportFormat,
  out: string | undefined,
): Promise<void> => {
  if (out === undefined) {
    process.stdout.write(content);
    return;
  }
  await writeFile(
    out,
    format === 'csv' && typeof content === 'string' ? BYTE_ORDER_MARK + content : content,
  );
  tellWritten(out);
};

const namedAll = async (
  store: Store,
  type: NameType,
  names: readonly string[],
): Promise<string[]> => {
  const ids: string[] = [];
  for (const name of names) ids.push(await namedOne(store, type, name));
  return ids;
};

const subcommand = ({name, argument, argumentHelp, ...kind}: Kind): Command =>
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
      const format = formatOf(options, REPORT_FORMATS, 'md');
      refuseTerminal(format, out);
      const report = await withStore(target, {readOnly: true}, async store =>
        kind.build(store, await namedAll(store, kind.type, [given].flat()), {sure, lang}),
      );
      const content = await writeReport(report, format);
      if (content === null) {
        throw new TupuError(
          'USAGE',
          'There is nothing to draw in this report.',
          'Its facts are in the other formats: --format md.',
        );
      }
      await put(content, format, out);
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
  if (format === 'xlsx') return await relationshipWorkbook(pages, lang, target);
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
  if (out !== undefined) tellWritten(out);
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
    .action(async (wanted: string, {store: target, minConfidence, lang, out}: ReportOptions) => {
      const rows = await withStore(target, {readOnly: true}, async store =>
        articleRows(store, await namedOne(store, 'article', wanted), minConfidence),
      );
      await put(articlePicture(rows, lang), 'svg', out);
    });

export const reportCommand = (): Command => {
  const command = new Command('report')
    .description('write what the graph knows for people: dossiers, drawings, a list of all facts')
    .addHelpText('after', '\nExample:\n  tupu report person 陶念 --out dossier.html');
  KINDS.forEach(kind => command.addCommand(subcommand(kind)));
  return command.addCommand(relationshipsCommand()).addCommand(pictureCommand());
};
