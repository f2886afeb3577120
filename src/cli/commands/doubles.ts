import {existsSync} from 'node:fs';
import {mkdir, writeFile} from 'node:fs/promises';
import {dirname} from 'node:path';
import {Command} from 'commander';
import {TupuError} from '../../article/error';
import type {Texts} from '../../language/language';
import {doubleOf, type Double} from '../../query/doubles/evidence';
import {findDoubles} from '../../query/doubles/find';
import {lineOf, linesText} from '../doubles/lines';
import {doublesText} from '../doubles/text';
import {limitOption, storeOption, withStore} from '../options';
import {defaultNameRules} from '../resolver';
import {voiceOf, type Manners} from '../voice';
import {tellWritten} from '../written';

interface DoublesOptions extends Manners {
  readonly store: string;
  readonly limit: number;
  readonly write?: string;
}

interface Found {
  readonly doubles: readonly Double[];
  readonly total: number;
}

const NONE: Texts = {
  en: 'Nothing in the store looks like two of one.',
  zh: '库中没有看起来重复的人物或机构。',
};

const inStore = (target: string, limit: number): Promise<Found> =>
  withStore(target, {readOnly: true}, async store => {
    const sense = defaultNameRules();
    const run: typeof store.read = (cypher, parameters) => store.read(cypher, parameters);
    const found = await findDoubles(run, sense);
    const doubles: Double[] = [];
    for (const candidate of found.candidates.slice(0, limit)) {
      doubles.push(await doubleOf(run, candidate, found, sense));
    }
    return {doubles, total: found.candidates.length};
  });

const doubles = async ({store, limit, write, ...manners}: DoublesOptions): Promise<void> => {
  const voice = voiceOf(manners);
  if (write !== undefined && existsSync(write)) {
    throw new TupuError(
      'USAGE',
      {en: `There is a file ${write} already.`, zh: `文件 ${write} 已存在。`},
      {
        en: 'Name another one: what you changed in it would be lost.',
        zh: '请换一个文件名：否则其中的改动会丢失。',
      },
    );
  }
  const found = await inStore(store, limit);
  if (found.total === 0) voice.note(NONE);
  if (write !== undefined) {
    await mkdir(dirname(write), {recursive: true});
    await writeFile(write, linesText(found.doubles, voice.lang));
    tellWritten(write, voice);
  }
  const value = {
    total: found.total,
    doubles: found.doubles.map(double => ({...double, line: lineOf(double)})),
  };
  const text = doublesText(found.doubles, found.total, voice.lang);
  if (write === undefined) voice.result(value, text);
  else if (voice.json) voice.result(value, '');
};

export const doublesCommand = (): Command =>
  new Command('doubles')
    .description(
      'list what may be one person or body in two nodes, with why and the line that joins them',
    )
    .option('--write <file>', 'a lexicon of these lines; the less sure ones stand behind #')
    .addOption(limitOption('at most so many, the surest first', 50))
    .addOption(storeOption())
    .addHelpText(
      'after',
      `
Read the lines, change what is wrong, and build or load again with --lexicon.

Examples:
  tupu doubles --store news.grafeo
  tupu doubles --store news.grafeo --write lexicon/same.txt
  tupu build news/ --store news.grafeo --lexicon lexicon/`,
    )
    .action(doubles);
