/** The search box: a combobox whose list is filled while somebody types. */
import {ask} from './ask.mjs';
import {announce, byId, el} from './dom.mjs';
import {go, place, placeOf} from './places.mjs';
import {say, word} from './words.mjs';

/** @typedef {import('./types.js').Hit} Hit */

/** Whoever types on is not asked for every letter. */
const PAUSE_MS = 120;

/** @type {readonly Hit[]} */
let hits = [];
let active = -1;
let waiting = 0;
let asking = new AbortController();

const box = () => /** @type {HTMLInputElement} */ (byId('search'));
const list = () => byId('suggestions');

const close = () => {
  hits = [];
  active = -1;
  list().hidden = true;
  list().replaceChildren();
  box().setAttribute('aria-expanded', 'false');
  box().removeAttribute('aria-activedescendant');
};

/** @param {Hit} hit */
const choose = hit => {
  close();
  box().value = '';
  go(placeOf(hit.what, hit.id));
};

/** @param {number} index */
const activate = index => {
  active = index;
  const options = [...list().children];
  options.forEach((option, at) => option.setAttribute('aria-selected', String(at === index)));
  const option = options[index];
  option?.scrollIntoView({block: 'nearest'});
  if (option === undefined) box().removeAttribute('aria-activedescendant');
  else box().setAttribute('aria-activedescendant', option.id);
};

/** @param {Hit} hit @param {number} at */
const optionOf = (hit, at) =>
  el(
    'li',
    {
      id: `suggestion-${String(at)}`,
      role: 'option',
      'aria-selected': 'false',
      onmousedown: event => {
        event.preventDefault();
        choose(hit);
      },
    },
    [
      el('span', {class: `dot ${hit.what}`}),
      el('span', {class: 'name'}, [hit.name]),
      el('span', {class: 'detail'}, [
        [word('labels', hit.what), hit.detail].filter(part => part !== '').join(' · '),
      ]),
    ],
  );

const show = () => {
  list().replaceChildren(...hits.map(optionOf));
  list().hidden = hits.length === 0;
  box().setAttribute('aria-expanded', String(hits.length > 0));
  activate(-1);
  const exact = hits.some(hit => hit.exact);
  announce(
    hits.length === 0
      ? say('nothingFound')
      : say(exact ? 'suggested' : 'nearest', {count: hits.length}),
  );
};

const suggest = async () => {
  asking.abort();
  asking = new AbortController();
  const {signal} = asking;
  const typed = box().value.trim();
  if (typed === '') {
    close();
    return;
  }
  const found = /** @type {readonly Hit[]} */ (await ask('/api/suggest', {q: typed}, signal));
  if (signal.aborted) return;
  hits = found;
  show();
};

const whenStill = () => {
  clearTimeout(waiting);
  waiting = window.setTimeout(() => {
    suggest().catch(close);
  }, PAUSE_MS);
};

/** @type {Readonly<Record<string, () => void>>} */
const KEYS = {
  ArrowDown: () => activate((active + 1) % hits.length),
  ArrowUp: () => activate(active <= 0 ? hits.length - 1 : active - 1),
  Escape: close,
};

/** @param {Event} event */
const onKey = event => {
  const move = KEYS[/** @type {KeyboardEvent} */ (event).key];
  if (move === undefined || hits.length === 0) return;
  event.preventDefault();
  move();
};

/** @param {Event} event */
const onSubmit = event => {
  event.preventDefault();
  clearTimeout(waiting);
  asking.abort();
  const hit = hits[active];
  const typed = box().value.trim();
  if (hit !== undefined) choose(hit);
  else if (typed !== '') {
    close();
    go(place('search', typed));
  }
};

export const startSearchBox = () => {
  box().addEventListener('input', whenStill);
  box().addEventListener('keydown', onKey);
  box().addEventListener('blur', close);
  byId('search-form').addEventListener('submit', onSubmit);
};
