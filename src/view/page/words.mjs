/** The words of the page in the language that is spoken now. */
import {ask} from './ask.mjs';

/** @typedef {import('./types.js').Words} Words */
/** @typedef {Exclude<keyof Words, 'language'>} TableName */

/** @type {Words} */
let words = {language: 'en', page: {}, labels: {}, relations: {}, kinds: {}, statuses: {}};

/** Empty for the language of the command. @param {string} language */
export const learn = async language => {
  words = /** @type {Words} */ (await ask('/api/words', {language}));
  document.documentElement.lang = words.language === 'zh' ? 'zh-CN' : 'en';
};

export const language = () => words.language;

/**
 * The word in one of the tables of the model; what has none is shown as it is.
 * @param {TableName} table
 * @param {string | null} name
 * @returns {string}
 */
export const word = (table, name) => (name === null ? '' : (words[table][name] ?? name));

/**
 * A text of the page with its `{signs}` filled in.
 * @param {string} name
 * @param {Readonly<Record<string, string | number>>} values
 * @returns {string}
 */
export const say = (name, values = {}) =>
  Object.entries(values).reduce(
    (text, [sign, value]) => text.replace(`{${sign}}`, () => String(value)),
    word('page', name),
  );

/** All relations, for the filter. */
export const relationNames = () => Object.keys(words.relations);
