import {Command} from 'commander';
import {readFile} from 'node:fs/promises';
import {buffer} from 'node:stream/consumers';
import {TupuError, messageOf} from '../../article/error';
import {decode} from '../../read/encoding';
import {repair, type Change} from '../../repair';

const bytesOf = async (file: string): Promise<Buffer> => {
  if (file === '-') return buffer(process.stdin);
  try {
    return await readFile(file);
  } catch (cause) {
    throw new TupuError(
      'INPUT_NOT_FOUND',
      `Cannot read ${file}: ${messageOf(cause)}`,
      'Give the path of a text file, or - for standard input.',
      {cause},
    );
  }
};

const explain = (change: Change): string => `${JSON.stringify(change)}\n`;

const run = async (file: string, options: {explain?: boolean}): Promise<void> => {
  const {text, changes} = repair(decode(await bytesOf(file), file));
  process.stdout.write(options.explain === true ? changes.map(explain).join('') : text);
  process.stderr.write(`${file}: ${changes.length} changes\n`);
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
