import {NODE_LABELS, type NodeLabel} from '../graph/model';
import type {Row} from './value';

/** The label of the model in a row's column `labels`; second labels stand beside it. */
export const labelOf = (row: Row): NodeLabel => {
  const labels = row.labels as readonly string[];
  const label = NODE_LABELS.find(name => labels.includes(name));
  if (label === undefined) {
    throw new Error(`a node without a label of the model: ${labels.join(', ')}`);
  }
  return label;
};
