import type {LoadSummary, Tally} from './store';

const NONE: Tally = {created: 0, changed: 0, unchanged: 0, removed: 0};
export const NOTHING_LOADED: LoadSummary = {
  articles: 0,
  skipped: 0,
  nodes: NONE,
  relationships: NONE,
};

const addTallies = (a: Tally, b: Tally): Tally => ({
  created: a.created + b.created,
  changed: a.changed + b.changed,
  unchanged: a.unchanged + b.unchanged,
  removed: a.removed + b.removed,
});

export const addSummaries = (a: LoadSummary, b: LoadSummary): LoadSummary => ({
  articles: a.articles + b.articles,
  skipped: a.skipped + b.skipped,
  nodes: addTallies(a.nodes, b.nodes),
  relationships: addTallies(a.relationships, b.relationships),
});

/** True when the load found everything in the store already, the same. */
export const nothingNew = ({nodes, relationships}: LoadSummary): boolean =>
  [nodes, relationships].every(tally => tally.created + tally.changed + tally.removed === 0);
