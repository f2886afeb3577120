/** The filters as they are set; whoever shows facts is told when they change. */

/** @typedef {import('./types.js').Filters} Filters */
/** @typedef {import('./types.js').Fact} Fact */

/** @type {Filters} */
const NONE = {from: '', to: '', confidence: '', source: '', relations: []};

/** @type {Filters} */
let current = NONE;

/** @type {(() => void)[]} */
const listeners = [];

/** @param {() => void} listener */
export const onFilters = listener => listeners.push(listener);

/** @param {Filters} filters */
export const setFilters = filters => {
  current = filters;
  for (const listener of listeners) listener();
};

export const clearFilters = () => setFilters(NONE);

export const filters = () => current;

/** As parameters of a question. */
export const filterQuery = () => ({...current, relations: current.relations.join(',')});

/** How many are set. */
export const filterCount = () => {
  const {from, to, confidence, source, relations} = current;
  return [from, to, confidence, source, relations].filter(({length}) => length > 0).length;
};

/**
 * For facts that are here already, those of one article: its day and source are given.
 * @param {Fact} fact
 * @returns {boolean}
 */
export const passes = ({relation, confidence}) =>
  (current.relations.length === 0 || current.relations.includes(relation)) &&
  (confidence ?? 1) >= Number(current.confidence);
