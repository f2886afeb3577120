import {Command} from 'commander';
import {readFile} from 'node:fs/promises';
import {buffer} from 'node:stream/consumers';
import {TupuError, reasonOf} from '../../article/error';
import type {Texts} from '../../language/language';
import {decode} from '../../read/encoding';
import {repair, type Change} from '../../repair';
import {voiceOf, type Manners} from '../voice';

interface RepairOptions extends Manners {
  readonly explain?: boolean;
}

const bytesOf = async (file: string): Promise<Buffer> => {
  if (file === '-') return buffer(process.stdin);
  try {
    return await readFile(file);
  } catch (cause) {
    const {en, zh} = reasonOf(cause);
    throw new TupuError(
      'INPUT_NOT_FOUND',
      {en: `Cannot read ${file}: ${en}`, zh: `无法读取 ${file}：${zh}`},
      {
        en: 'Give the path of a text file, or - for standard input.',
        zh: '请给出文本文件的路径，或用 - 表示标准输入。',
      },
      {cause},
    );
  }
};

const CHARACTERS: Texts = {en: 'characters', zh: '字'};

const line = (change: Change): string => `${JSON.stringify(change)}\n`;

const run = async (file: string, {explain, ...manners}: RepairOptions): Promise<void> => {
  const voice = voiceOf(manners);
  const raw = decode(await bytesOf(file), file);
  const progress = voice.progress(CHARACTERS);
  const {text, changes} = repair(raw, done => progress.update(done, done / raw.length));
  progress.clear();
  if (voice.json) voice.result({text, changes}, '');
  // To the byte: a text that ends without a line end is given without one.
  else process.stdout.write(explain === true ? changes.map(line).join('') : text);
  voice.note({en: `${file}: ${changes.length} changes`, zh: `${file}：${changes.length} 处更改`});
};

export const repairCommand = (): Command =>
  new Command('repair')
    .description('print the true text of a damaged page; undamaged text comes back as it is')
    .argument('<file>', 'a text file in any encoding, or - for standard input')
    .option('--explain', 'print the changes instead, one JSON object a line')
    .addHelpText(
      'after',
      `
Examples:
  tupu repair data/samples/hunan.txt
  tupu repair data/samples/hunan.txt --explain | head -3`,
    )
    .action(run);
