import {byPosition, type Span} from '../../article/span';
import {readDataFile} from '../../lexicon/data-file';
import {chainsOf, type Chain} from './chain';
import {emissionsOf} from './emissions';
import {
  BEGIN,
  END,
  LAYERS,
  OUTSIDE,
  SINGLE,
  partOf,
  tagIndexOf,
  type LayerName,
  type Tag,
} from './layers';
import {marginalsOf, spanProbability} from './marginals';
import {readModel} from './model-file';
import {normalise, type Normalised} from './normalise';
import {bestLabels} from './viterbi';

/** A stretch of the text with what it names. `unit` is fused before a title: 办公室 of 办公室主任. */
export interface TaggedSpan extends Span {
  readonly layer: Tag;
  /** The model's probability that just this span, with these ends, is one: 0 to 1. */
  readonly confidence: number;
}

export interface Tagger {
  /**
   * The persons, bodies, areas, titles and units of one line, paragraph or sentence, by position.
   * Spans of different layers may overlap. Linear in the text; the same text gives the same spans.
   */
  readonly tag: (text: string) => TaggedSpan[];
}

const ALL_LAYERS = LAYERS.map(({name}) => name);

/**
 * Reads the weights (data/models/tagger.bin unless given) of some layers; throws DATA_INVALID when
 * they are none.
 */
export const loadTagger = (
  bytes?: Uint8Array,
  layers: readonly LayerName[] = ALL_LAYERS,
): Tagger => {
  const model = readModel(bytes ?? readDataFile('models', 'tagger.bin'), layers);
  const chains = chainsOf(model);
  return {
    tag: text => {
      const normalised = normalise(text);
      if (normalised.length === 0) return [];
      const emissions = emissionsOf(normalised, model);
      return chains.flatMap(chain => tagLayer(chain, normalised, emissions)).sort(byPosition);
    },
  };
};

const tagLayer = (
  chain: Chain,
  {origin, length}: Normalised,
  emissions: Float64Array,
): TaggedSpan[] => {
  const path = bestLabels(chain, emissions, length);
  if (path === null) return [];
  const sums = marginalsOf(chain, emissions, length);
  const spans: TaggedSpan[] = [];
  let start = 0;
  for (let place = 0; place < length; place++) {
    const label = path[place] ?? OUTSIDE;
    if (label === OUTSIDE) continue;
    const part = partOf(label);
    if (part === BEGIN || part === SINGLE) start = place;
    const layer = chain.layer.tags[tagIndexOf(label)];
    if ((part === END || part === SINGLE) && layer !== undefined)
      spans.push({
        start: origin[start] ?? 0,
        end: (origin[place] ?? 0) + 1,
        layer,
        confidence: sums ? spanProbability(chain, sums, path, start, place + 1) : 0,
      });
  }
  return spans;
};
