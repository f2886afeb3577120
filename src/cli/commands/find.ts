import {Command, Option} from 'commander';
import {find} from '../../query/find';
import type {Texts} from '../../language/language';
import {excerpt} from '../../report/excerpt';
import type {SearchScope} from '../../store/search';
import {formatOption, formatRows, type Format} from '../format';
import {limitOption, storeOption, withStore} from '../options';
import {voiceOf, type Manners} from '../voice';

interface FindOptions extends Manners {
  readonly store: string;
  readonly format: Format;
  readonly in: 'all' | SearchScope;
  readonly limit: number;
}

const COLUMNS = ['what', 'name', 'detail', 'id'];
const NAME_WIDTH = 80;

const NOTHING: Texts = {en: 'Nothing found.', zh: '没有找到。'};
const NEAREST: Texts = {
  en: 'Nothing has all these words; these come nearest.',
  zh: '没有同时包含这些词的内容，以下最为接近。',
};

const run = async (
  words: readonly string[],
  {store: target, format, in: where, limit, ...manners}: FindOptions,
): Promise<void> => {
  const voice = voiceOf(manners);
  const scopes: SearchScope[] = where === 'all' ? ['names', 'sentences'] : [where];
  const hits = await withStore(target, {readOnly: true}, store =>
    find(store, words.join(' '), {scopes, limit}),
  );
  if (hits.length === 0) voice.note(NOTHING);
  else if (!hits.some(({exact}) => exact)) voice.note(NEAREST);
  const rows = hits.map(hit => ({
    ...hit,
    name: format === 'table' ? excerpt(hit.name, words, NAME_WIDTH) : hit.name,
  }));
  const columns = format === 'table' ? COLUMNS : [...COLUMNS, 'exact'];
  voice.result(rows, formatRows(rows, format, columns, voice.lang));
};

export const findCommand = (): Command =>
  new Command('find')
    .description('find names and sentences by the words in them')
    .argument('<words...>', 'each must stand in what is found')
    .addOption(
      new Option('--in <what>', 'where to look')
        .choices(['all', 'names', 'sentences'])
        .default('all'),
    )
    .addOption(limitOption('at most so many names and so many sentences', 20))
    .addOption(storeOption())
    .addOption(formatOption())
    .addHelpText(
      'after',
      `
Where nothing has all the words, what comes nearest is shown.

Examples:
  tupu find 软件园 --in names
  tupu find 党建 座谈会 --in sentences --format json`,
    )
    .action(run);
