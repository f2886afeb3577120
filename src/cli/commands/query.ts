import {Command, Option} from 'commander';
import {namedQueries, namedQuery} from '../../query/library';
import type {NamedQuery, QueryParameter} from '../../query/named-query';
import {parametersOf, type Given} from '../../query/parameters';
import {ask} from '../../query/run';
import type {Texts} from '../../language/language';
import {excerpt} from '../../report/excerpt';
import type {Row, RowValue} from '../../store/value';
import {EXIT} from '../exit';
import {formatOption, formatRows, type Format} from '../format';
import {tellTaken} from '../named-one';
import {storeOption, withStore} from '../options';
import {voiceOf, type Manners} from '../voice';

interface QueryOptions extends Manners {
  readonly store: string;
  readonly format: Format;
  readonly wide: boolean;
}

const parameterOption = ({name, type, fallback, description}: QueryParameter): Option => {
  const option = new Option(`--${name} <${type}>`, description);
  return fallback === undefined || fallback === null ? option : option.default(fallback);
};

/** `--key` or `--key=value` that no option knows: the query's own check names what it takes. */
const unknownParameter = (rest: readonly string[]): Given =>
  Object.fromEntries(
    rest.slice(0, 1).map(text => [text.replace(/^--?/u, '').replace(/=.*$/su, ''), text]),
  );

const isEmpty = (value: RowValue | undefined): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  (Array.isArray(value) && value.length === 0);

/** A table leaves out ids and what is empty in every row; JSON and CSV have all columns always. */
const shownColumns = (
  {columns}: NamedQuery,
  rows: readonly Row[],
  {format, wide}: QueryOptions,
): string[] =>
  columns
    .filter(
      ({name, shown}) =>
        format !== 'table' || wide || (shown && !rows.every(row => isEmpty(row[name]))),
    )
    .map(({name}) => name);

/** Long sentences are cut in a table to what stands around the names of the row. */
const SENTENCE_WIDTH = 100;

const withExcerpt = (row: Row): Row => {
  const {sentence} = row;
  const names = Object.values(row).filter(value => typeof value === 'string' && value !== sentence);
  return typeof sentence === 'string'
    ? {...row, sentence: excerpt(sentence, names.map(String), SENTENCE_WIDTH)}
    : row;
};

const NOTHING_FOUND: Texts = {
  en: 'Nothing found. `tupu find WORDS` looks for words in names and sentences, `tupu query articles` lists the articles.',
  zh: '没有找到。`tupu find 词语` 在名称和句子中查找，`tupu query articles` 列出全部文章。',
};

const run = async (query: NamedQuery, command: Command): Promise<void> => {
  const options = command.opts<QueryOptions & Given>();
  const voice = voiceOf(options);
  const given = {
    ...Object.fromEntries(
      query.parameters.flatMap(({name}) => {
        const value = options[name];
        return value === undefined ? [] : [[name, value]];
      }),
    ),
    ...unknownParameter(command.args),
  };
  // Before the store is opened: a slip of the pen should not need a server to be told.
  parametersOf(query, given);
  const {rows, taken} = await withStore(options.store, {readOnly: true}, store =>
    ask(store, query.name, given),
  );
  taken.forEach(each => tellTaken(each, voice));
  if (rows.length === 0) {
    voice.note(NOTHING_FOUND);
  }
  const columns = shownColumns(query, rows, options);
  const cut = options.format === 'table' && !options.wide;
  const shown = cut ? rows.map(withExcerpt) : rows;
  voice.result(rows, formatRows(shown, options.format, columns, voice.lang));
};

const columnLines = ({columns}: NamedQuery): string =>
  columns
    .map(({name, description, shown}) => `  ${name.padEnd(14)} ${description}${shown ? '' : ' *'}`)
    .join('\n');

const subcommand = (query: NamedQuery): Command => {
  const command = new Command(query.name)
    .summary(query.description)
    .description(`${query.description}\n${query.chinese}`)
    .allowUnknownOption()
    .allowExcessArguments()
    .addOption(storeOption())
    .addOption(formatOption())
    .option(
      '--wide',
      'all columns in a table, those marked * below too, and whole sentences',
      false,
    )
    .addHelpText('after', `\nColumns:\n${columnLines(query)}\n\nExample:\n  ${query.example}`);
  query.parameters.forEach(parameter => command.addOption(parameterOption(parameter)));
  return command.action(() => run(query, command));
};

export const queryCommand = (): Command => {
  const command = new Command('query')
    .description('ask the graph: one subcommand a question (see `tupu queries`)')
    .usage('NAME [--parameter value] [options]')
    .argument('[name...]')
    .allowUnknownOption()
    .addHelpText(
      'after',
      '\nA person, body, place, event or article may be named by its exact name, another name, a short form,\n' +
        'Traditional characters, pinyin without tones, with a character wrong or missing, or by its id.\n',
    )
    .addHelpText('after', '\nExample:\n  tupu query leaders --body 青石街道 --format csv')
    .action(([name]: readonly string[]) => {
      if (name !== undefined) {
        namedQuery(name);
      }
      command.outputHelp({error: true});
      process.exitCode = EXIT.usage;
    });
  namedQueries().forEach(query => command.addCommand(subcommand(query)));
  return command;
};
