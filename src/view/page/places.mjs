/** Addresses inside the page, behind the `#`. */

/** @param {string} kind @param {string} what @returns {string} */
export const place = (kind, what) => `#/${kind}/${encodeURIComponent(what)}`;

/** Where a thing, article or sentence is shown. @param {string} label @param {string} id */
export const placeOf = (label, id) =>
  place(label === 'Article' ? 'article' : label === 'Sentence' ? 'sentence' : 'thing', id);

/**
 * The kind of page and what it is about; both empty for the first page.
 * @param {string} hash
 * @returns {{kind: string, what: string}}
 */
export const placeIn = hash => {
  const [, kind = '', what = ''] = /^#\/([a-z]+)\/(.*)$/su.exec(hash) ?? [];
  try {
    return {kind, what: decodeURIComponent(what)};
  } catch {
    return {kind: '', what: ''};
  }
};

/** @param {string} to */
export const go = to => {
  location.hash = to;
};
