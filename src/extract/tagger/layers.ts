/**
 * What the tagger tells apart. Each layer is a chain of its own, so a title may stand inside the
 * name of a body; inside one layer spans never overlap.
 */
export const LAYERS = [
  {name: 'person', tags: ['person']},
  {name: 'body', tags: ['body']},
  {name: 'area', tags: ['area']},
  {name: 'title', tags: ['title', 'unit']},
] as const;

export type Layer = (typeof LAYERS)[number];
export type LayerName = Layer['name'];
export type Tag = Layer['tags'][number];

/** Labels of a layer: 0 is outside; then Begin, Inside, End, Single for each of its tags. */
export const OUTSIDE = 0;
export const BEGIN = 1;
export const INSIDE = 2;
export const END = 3;
export const SINGLE = 4;

export const labelCount = (layer: Layer): number => 1 + 4 * layer.tags.length;

/** First label of each layer when the labels of all layers stand in one row. */
export const FIRST_LABEL: readonly number[] = LAYERS.map((_, index) =>
  LAYERS.slice(0, index).reduce((sum, layer) => sum + labelCount(layer), 0),
);

export const ROW = LAYERS.reduce((sum, layer) => sum + labelCount(layer), 0);

export const tagIndexOf = (label: number): number => (label - 1) >> 2;
export const partOf = (label: number): number =>
  label === OUTSIDE ? OUTSIDE : ((label - 1) & 3) + 1;
export const labelOf = (tagIndex: number, part: number): number => 4 * tagIndex + part;

const opens = (label: number): boolean => {
  const part = partOf(label);
  return part === OUTSIDE || part === BEGIN || part === SINGLE;
};

const isOpen = (label: number): boolean => {
  const part = partOf(label);
  return part === BEGIN || part === INSIDE;
};

/** The unit is fused before a title (办公室|主任): without one behind it, it is none. */
const isUnitEnd = (layer: Layer, label: number): boolean =>
  label !== OUTSIDE && !isOpen(label) && layer.tags[tagIndexOf(label)] === 'unit';

export const mayStart = (label: number): boolean => opens(label);
export const mayEnd = (layer: Layer, label: number): boolean =>
  !isOpen(label) && !isUnitEnd(layer, label);

const mayFollow = (layer: Layer, from: number, to: number): boolean => {
  if (isOpen(from)) return !opens(to) && tagIndexOf(from) === tagIndexOf(to);
  if (!opens(to)) return false;
  return !isUnitEnd(layer, from) || (to !== OUTSIDE && layer.tags[tagIndexOf(to)] === 'title');
};

/** For every label of the layer, the labels that may stand before it. */
export const predecessors = (layer: Layer): readonly (readonly number[])[] => {
  const labels = Array.from({length: labelCount(layer)}, (_, label) => label);
  return labels.map(to => labels.filter(from => mayFollow(layer, from, to)));
};
