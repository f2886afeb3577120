/** One subcommand a format that is one file. */
import {Command} from 'commander';
import {idsAround} from '../../../export/around';
import type {Exporter} from '../../../export/exporter';
import {sizeFor, watched} from '../../../export/progress';
import {graphSource} from '../../../export/source';
import {namedOne} from '../../named-one';
import {
  confidenceOption,
  languageOption,
  storeOption,
  withStore,
  type WithLanguage,
} from '../../options';
import {voiceOf} from '../../voice';
import {fileProgress} from './item-progress';
import {depthOf, writePieces} from './pieces';

interface ExportFileOptions extends WithLanguage {
  readonly store: string;
  readonly out?: string;
  readonly about?: string;
  readonly depth: number;
  readonly minConfidence: number;
}

const run = async (exporter: Exporter, options: ExportFileOptions): Promise<void> => {
  const {store: target, out, about, depth, minConfidence: confidence, lang: language} = options;
  const voice = voiceOf(options);
  await withStore(target, {readOnly: true}, async store => {
    const read = store.read.bind(store);
    const ids =
      about === undefined
        ? undefined
        : await idsAround(read, await namedOne(store, 'thing', about, voice), depth);
    const graph = graphSource(read, {confidence, ...(ids !== undefined && {ids})});
    const countAll = (): Promise<number | null> =>
      ids === undefined ? sizeFor(exporter, {language}, read) : Promise.resolve(null);
    const progress = await fileProgress(voice, out, countAll);
    await writePieces(exporter.write(watched(graph, progress.next), {language}), out, voice);
    progress.clear();
  });
};

export const exporterCommand = (exporter: Exporter): Command =>
  new Command(exporter.name)
    .description(`${exporter.description.en}\n${exporter.description.zh}`)
    .summary(exporter.description.en)
    .option('--out <file>', 'write to this file instead of standard output')
    .option('--about <name>', 'only what stands around this person, body, place or event')
    .option('--depth <steps>', 'how many facts away from it', depthOf, 2)
    .addOption(storeOption())
    .addOption(confidenceOption())
    .addOption(languageOption())
    .addHelpText(
      'after',
      `\nExample:\n  tupu export ${exporter.name} --about 青石街道 --out graph.${exporter.ending}`,
    )
    .action((options: ExportFileOptions) => run(exporter, options));
