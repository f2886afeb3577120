/**
 * The weights' file. `TUPUTAG1`; then, all little-endian: the scale (float32) and transitions
 * (labels × labels float32, from × to) of every layer; then for every kind of run the number of
 * runs (uint32) and the runs by rising key: the key's difference to the last one (a variable-length
 * integer) and its entries, two bytes each: slot × ROW + label, whose highest bit marks the run's
 * last entry, and the weight in steps of its layer's scale (int8).
 */
import {TupuError} from '../../article/error';
import type {Texts} from '../../article/texts';
import {blockCount, sharesOf} from './blocks';
import {LAYERS, labelCount, type Layer, type LayerName} from './layers';
import {KINDS} from './ngrams';
import {RunReader} from './run-reader';
import type {RunTable} from './run-table';
import {denseTable, sparseTable, type DenseTable} from './weight-tables';

export const MAGIC = 'TUPUTAG1';

export interface LayerWeights {
  readonly layer: Layer;
  /** What one step of an int8 weight is worth. */
  readonly scale: number;
  /** Labels × labels, from × to. */
  readonly transitions: Float32Array;
}

export interface Model {
  readonly layers: readonly LayerWeights[];
  /** Blocks of a place: one for each tag of the layers. */
  readonly width: number;
  readonly single: DenseTable;
  readonly pair: RunTable;
  readonly gap: RunTable;
  readonly triple: RunTable;
  readonly class: DenseTable;
}

const invalid = (reason: Texts): TupuError =>
  new TupuError(
    'DATA_INVALID',
    {
      en: `The tagger's weights cannot be read: ${reason.en}.`,
      zh: `无法读取标注模型的权重：${reason.zh}。`,
    },
    {
      en: 'data/models/tagger.bin belongs to the package: install tupu again, or make it with `npm run train`.',
      zh: 'data/models/tagger.bin 随软件包提供：请重新安装 tupu，或用 `npm run train` 生成。',
    },
  );

/** Of the weights only those of the layers named. */
export const readModel = (bytes: Uint8Array, layers: readonly LayerName[]): Model => {
  if (new TextDecoder().decode(bytes.subarray(0, MAGIC.length)) !== MAGIC)
    throw invalid({en: `it does not begin with ${MAGIC}`, zh: `开头不是 ${MAGIC}`});
  try {
    return readBody(bytes, layers);
  } catch (cause) {
    if (cause instanceof RangeError) throw invalid({en: 'it ends too early', zh: '文件不完整'});
    throw cause;
  }
};

const readBody = (bytes: Uint8Array, names: readonly LayerName[]): Model => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = MAGIC.length;
  const float = (): number => view.getFloat32((at += 4) - 4, true);
  const layers = LAYERS.map((layer): LayerWeights => {
    const scale = float();
    const transitions = Float32Array.from({length: labelCount(layer) ** 2}, float);
    return {layer, scale, transitions};
  }).filter(({layer}) => names.includes(layer.name));
  return {
    layers,
    ...readTables(
      bytes,
      at,
      layers.map(({layer}) => layer),
    ),
  };
};

const [SINGLE, PAIR, GAP, TRIPLE, CLASS] = KINDS;

const readTables = (
  bytes: Uint8Array,
  at: number,
  layers: readonly Layer[],
): Omit<Model, 'layers'> => {
  const width = blockCount(layers);
  const reader = new RunReader(bytes, at, sharesOf(layers, SINGLE.slots));
  return {
    width,
    single: denseTable(reader, SINGLE.slots * width, SINGLE.keys),
    pair: sparseTable(reader, PAIR.slots * width),
    gap: sparseTable(reader, GAP.slots * width),
    triple: sparseTable(reader, TRIPLE.slots * width),
    class: denseTable(reader, CLASS.slots * width, CLASS.keys),
  };
};
