/** Questions to the server, which is this machine's own; the cookie of the first page opens it. */

/** @typedef {Readonly<Record<'en' | 'zh', string>>} Texts */
/** @typedef {Readonly<Record<string, string | number | readonly string[]>>} Asked */

/**
 * @param {string} path
 * @param {Asked} asked  what is empty is not asked; a list is asked value by value
 * @returns {string}
 */
export const address = (path, asked = {}) => {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(asked)) {
    for (const each of typeof value === 'object' ? value : [value]) {
      if (each !== '') query.append(name, String(each));
    }
  }
  return query.size === 0 ? path : `${path}?${query.toString()}`;
};

/**
 * Fails with what the server says.
 * @param {string} path
 * @param {Asked} asked
 * @param {AbortSignal | null} signal
 * @returns {Promise<unknown>}
 */
export const ask = async (path, asked = {}, signal = null) => {
  const response = await fetch(address(path, asked), {signal});
  if (!(response.headers.get('content-type') ?? '').includes('json')) {
    throw new Error(await response.text());
  }
  const answer = /** @type {unknown} */ (await response.json());
  if (response.ok) return answer;
  const {what, advice} = /** @type {{what: Texts, advice: Texts}} */ (answer);
  const language = document.documentElement.lang.startsWith('zh') ? 'zh' : 'en';
  throw new Error(`${what[language]} ${advice[language]}`);
};
