/** Gold lines with the names that were found in their articles. */
import type {TupuError} from '../article/error';
import type {ArticleFacts} from '../article/facts';
import type {Texts} from '../language/language';
import type {RawArticle} from '../article/article';
import {parseNamesLine, type NamesLine} from '../eval/line';
import {NOTHING, type Names} from '../eval/names';
import {provenRows, type ProvenRow} from '../eval/proof';
import {extract, toFlat} from '../extract';
import {toArticle} from '../pipeline/article';
import {articleOfLine} from '../read/json-line';
import {readJsonLines} from './json-lines';

/** An annotated article with what was found in it. */
export interface Evaluated extends NamesLine {
  readonly predicted: Names;
  /** Rows with their proofs; empty where the prediction came from a file. */
  readonly proven: readonly ProvenRow[];
}

type Tell = (error: TupuError) => void;
/** Told how many bytes of the gold were read. */
type OnBytes = (count: number) => void;

interface GoldArticle extends NamesLine {
  readonly article: RawArticle;
}

const parseGold = (line: string, origin: string): GoldArticle => {
  const parsed = parseNamesLine(line, origin);
  return {...parsed, article: articleOfLine(line, origin, parsed.names.id)};
};

/** Extracts the texts of the gold itself. */
export async function* evaluateExtraction(
  gold: string,
  onFailure: Tell,
  onBytes?: OnBytes,
): AsyncGenerator<Evaluated> {
  for await (const {names, source, article} of readJsonLines(
    [gold],
    parseGold,
    onFailure,
    onBytes,
  )) {
    const facts: ArticleFacts = extract(toArticle(article));
    yield {names, source, predicted: toFlat(facts), proven: provenRows(facts)};
  }
}

interface EvaluateFileOptions {
  readonly onFailure: Tell;
  readonly say: (text: Texts) => void;
  readonly onBytes: OnBytes | undefined;
}

/** Takes the predictions from a file of `tupu extract --flat`; of two with one id the later counts. */
export async function* evaluateFile(
  gold: string,
  file: string,
  {onFailure, say, onBytes}: EvaluateFileOptions,
): AsyncGenerator<Evaluated> {
  const predictions = new Map<string, Names>();
  for await (const {names} of readJsonLines([file], parseNamesLine, onFailure)) {
    predictions.set(names.id, names);
  }
  const wanted = new Set<string>();
  let missing = 0;
  for await (const line of readJsonLines([gold], parseNamesLine, onFailure, onBytes)) {
    const predicted = predictions.get(line.names.id);
    if (!predicted) missing += 1;
    wanted.add(line.names.id);
    yield {...line, predicted: predicted ?? NOTHING, proven: []};
  }
  const others = [...predictions.keys()].filter(id => !wanted.has(id)).length;
  if (missing > 0)
    say({
      en: `${missing} of the gold are not in ${file}: all of theirs counts as missed.`,
      zh: `标注文章中有 ${missing} 篇不在 ${file} 中，其内容全部计为遗漏。`,
    });
  if (others > 0)
    say({
      en: `${others} of ${file} are not in the gold and do not count.`,
      zh: `${file} 中有 ${others} 篇不在标注文章中，不计入。`,
    });
}
