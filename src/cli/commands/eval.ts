import {Command, Option} from 'commander';
import {TupuError} from '../../article/error';
import {errorsOf, type EvalError} from '../../eval/errors';
import {scoreAll, type Score} from '../../eval/score';
import {evaluateExtraction, evaluateFile, type Evaluated} from '../evaluation';
import {collectFailures} from '../failures';
import {readingProgress} from '../reading-progress';
import {errorLine, scoreTable, sourceTable, type SourceScores} from '../score-text';
import {voiceOf, type Manners} from '../voice';

interface EvalOptions extends Manners {
  readonly predicted?: string;
  readonly errors?: boolean;
  readonly by?: 'source';
}

interface Evaluation {
  readonly documents: number;
  readonly scores: readonly Score[];
  readonly sources?: readonly SourceScores[];
  readonly errors?: readonly EvalError[];
}

const scoresOf = (items: readonly Evaluated[]): Score[] =>
  scoreAll(items.map(({names, predicted}) => [names, predicted]));

const sourcesOf = (items: readonly Evaluated[]): SourceScores[] =>
  [...new Set(items.map(({source}) => source))].toSorted().map(source => {
    const own = items.filter(item => item.source === source);
    return {source, documents: own.length, scores: scoresOf(own)};
  });

const evaluationOf = (items: readonly Evaluated[], {errors, by}: EvalOptions): Evaluation => ({
  documents: items.length,
  scores: scoresOf(items),
  ...(by === 'source' && {sources: sourcesOf(items)}),
  ...(errors === true && {
    errors: items.flatMap(({names, predicted, proven}) =>
      errorsOf(names.id, names, predicted, proven),
    ),
  }),
});

const textOf = ({documents, scores, sources, errors}: Evaluation): string =>
  [
    ...(errors ?? []).map(errorLine),
    `${documents} ${documents === 1 ? 'document' : 'documents'}`,
    scoreTable(scores),
    ...(sources ? ['\nF1 by source', sourceTable(sources)] : []),
  ].join('\n');

const evaluate = async (gold: string, options: EvalOptions): Promise<void> => {
  const voice = voiceOf(options);
  const failures = collectFailures(voice);
  const progress = await readingProgress(voice, [gold]);
  const source =
    options.predicted === undefined
      ? evaluateExtraction(gold, failures.tell, progress.onBytes)
      : evaluateFile(gold, options.predicted, {
          onFailure: failures.tell,
          say: voice.note,
          onBytes: progress.onBytes,
        });
  const items: Evaluated[] = [];
  for await (const item of source) {
    items.push(item);
    progress.update(items.length);
  }
  if (items.length === 0) {
    failures.close();
    throw new TupuError(
      'INPUT_EMPTY',
      {en: `${gold} has no annotated article.`, zh: `${gold} 中没有标注过的文章。`},
      {
        en: 'Give a file of JSON lines with id, text, persons, organizations, roles, relations, events.',
        zh: '请给出 JSON 行文件，每行含 id、text、persons、organizations、roles、relations、events。',
      },
    );
  }
  const evaluation = evaluationOf(items, options);
  voice.result(evaluation, textOf(evaluation));
  failures.close();
};

export const evalCommand = (): Command =>
  new Command('eval')
    .description(
      'how much of an annotation by hand is found, and how much of what is found is right',
    )
    .argument('<gold>', 'file of annotated articles, one JSON object a line; - for standard input')
    .option('--predicted <file>', 'lines of `tupu extract --flat` instead of extracting here')
    .option('--errors', 'list what is missed and what is wrong, with rule, confidence and sentence')
    .addOption(new Option('--by <group>', 'F1 of each group too').choices(['source']))
    .addHelpText(
      'after',
      `
A gold line is one of \`tupu extract --flat\` with its article in "text". Its source is "source" or, without that, the letters of its id.

Examples:
  tupu eval gold.jsonl --by source
  tupu eval gold.jsonl --errors | grep wrong
  tupu eval gold.jsonl --predicted flat.jsonl --json`,
    )
    .action(evaluate);
