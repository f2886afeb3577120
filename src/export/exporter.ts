import type {Language, Texts} from '../language/language';
import type {GraphSource} from './source';

export interface ExportOptions {
  /** Of words of the model that a drawing shows. */
  readonly language: Language;
}

/** One format: the graph as pieces of text, in the order of the file. Memory must not grow with it. */
export interface Exporter {
  /** `tupu export NAME` */
  readonly name: string;
  /** Of the file's name, without the dot. */
  readonly ending: string;
  readonly description: Texts;
  readonly write: (graph: GraphSource, options: ExportOptions) => AsyncIterable<string>;
}
