/** Starts the page and shows what its address asks for. */
import {ask} from './ask.mjs';
import {articlePage} from './article-page.mjs';
import {announce, byId, el} from './dom.mjs';
import {nameFilterForm, startFilterForm} from './filter-form.mjs';
import {filterQuery, onFilters} from './filters.mjs';
import {describe, nameGraphPanel, startGraphPanel} from './graph-panel.mjs';
import {clear, grow, openedThings} from './graph.mjs';
import {searchPage, startPage} from './list-pages.mjs';
import {placeIn} from './places.mjs';
import {startSearchBox} from './search-box.mjs';
import {thingPage} from './thing-page.mjs';
import {language, learn, say} from './words.mjs';

/** @typedef {{title: string, content: readonly (HTMLElement | null)[], ready?: () => void | Promise<void>}} Page */
/** @typedef {import('./types.js').Thing} Thing */
/** @typedef {import('./types.js').FactsPage} FactsPage */

/** @type {Readonly<Record<string, (what: string) => Promise<Page>>>} */
const PAGES = {
  thing: thingPage,
  article: id => articlePage({id}),
  sentence: sentence => articlePage({sentence}),
  search: searchPage,
};

/** Counts the pages asked for: an answer that comes after the next was asked for is not shown. */
let asked = 0;

/** @param {unknown} error @returns {Page} */
const failure = error => ({
  title: say('failed'),
  content: [
    el('div', {role: 'alert'}, [
      el('h1', {}, [say('failed')]),
      el('p', {}, [error instanceof Error ? error.message : String(error)]),
    ]),
  ],
});

/** @param {Page} page */
const partsOf = ({content}) => content.flatMap(part => part ?? []);

/** @param {boolean} moved  by the reader: then the new page is read from its top */
const showPage = async moved => {
  const turn = (asked += 1);
  const {kind, what} = placeIn(location.hash);
  const main = byId('main');
  main.setAttribute('aria-busy', 'true');
  /** @type {Page} */
  const page = await (PAGES[kind] ?? startPage)(what).catch(failure);
  if (turn !== asked) return;
  main.removeAttribute('aria-busy');
  main.replaceChildren(...partsOf(page));
  document.title = page.title === 'tupu' ? 'tupu 图谱' : `${page.title} – tupu 图谱`;
  if (moved) {
    main.focus({preventScroll: true});
    scrollTo({top: 0});
    announce(page.title);
  }
  await page.ready?.();
};

/** With other filters other facts: what was opened is drawn again, one after the other. */
const redraw = async () => {
  const things = openedThings();
  clear();
  for (const id of things) {
    const [thing, page] = await Promise.all([
      ask('/api/thing', {id}),
      ask('/api/facts', {id, ...filterQuery()}),
    ]);
    grow(/** @type {Thing} */ (thing), /** @type {FactsPage} */ (page).facts);
  }
  await showPage(false);
  describe();
};

const nameAll = () => {
  for (const element of document.querySelectorAll('[data-say]')) {
    element.textContent = say(element.getAttribute('data-say') ?? '');
  }
  byId('search').setAttribute('placeholder', say('searchHint'));
  nameFilterForm();
  nameGraphPanel();
};

const switchLanguage = async () => {
  await learn(language() === 'zh' ? 'en' : 'zh');
  nameAll();
  await showPage(false);
};

/** The token has done its work: it shall not stay in the address bar, nor in a bookmark. */
const hideToken = () => {
  history.replaceState(null, '', `/${location.hash}`);
};

/** @param {string} id @param {string} target */
const skipTo = (id, target) => {
  byId(id).addEventListener('click', () => byId(target).focus());
};

const start = async () => {
  hideToken();
  await learn('');
  startSearchBox();
  startFilterForm();
  startGraphPanel();
  nameAll();
  skipTo('skip-main', 'main');
  skipTo('skip-graph', 'graph');
  byId('language').addEventListener('click', () => void switchLanguage());
  addEventListener('hashchange', () => void showPage(true));
  onFilters(() => void redraw());
  await showPage(false);
  document.documentElement.dataset.ready = 'yes';
};

start().catch(
  /** @param {unknown} error */ error => byId('main').replaceChildren(...partsOf(failure(error))),
);
