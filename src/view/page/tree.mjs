/** The units of a body as a tree that folds: each level is asked for when it is opened. */
import {ask} from './ask.mjs';
import {el} from './dom.mjs';
import {go, placeOf} from './places.mjs';
import {say} from './words.mjs';

/** @typedef {import('./types.js').Unit} Unit */
/** @typedef {import('./types.js').UnitsPage} UnitsPage */

/** @param {Element} item @returns {HTMLElement | null} */
const groupOf = item => item.querySelector(':scope > [role=group]');

/** @param {Element} item */
const isOpen = item => item.getAttribute('aria-expanded') === 'true';

/** @param {Element} tree  items that are not inside a folded one, from the top down */
const visible = tree =>
  /** @type {HTMLElement[]} */ ([...tree.querySelectorAll('[role=treeitem]')]).filter(
    item => item.parentElement?.closest('[aria-expanded=false]') === null,
  );

/** Only one item of a tree is reached by Tab. @param {Element} tree @param {HTMLElement | undefined} item */
const focus = (tree, item) => {
  if (item === undefined) return;
  for (const other of tree.querySelectorAll('[role=treeitem]'))
    other.setAttribute('tabindex', '-1');
  item.setAttribute('tabindex', '0');
  item.focus();
};

/**
 * @param {string} body
 * @param {readonly string[]} over  ids of all bodies above: two may each be a part of the other
 * @param {number} skip
 * @returns {Promise<HTMLElement[]>}
 */
const itemsOf = async (body, over, skip = 0) => {
  const {units, more} = /** @type {UnitsPage} */ (await ask('/api/units', {id: body, skip}));
  const items = units.map(unit => itemOf(unit, [...over, body]));
  if (more) items.push(moreOf(body, over, skip + units.length));
  return items;
};

/** @param {string} body @param {readonly string[]} over @param {number} skip */
const moreOf = (body, over, skip) => {
  const item = el('li', {role: 'treeitem', tabindex: '-1', 'data-more': ''}, [
    el('span', {class: 'row'}, [say('more')]),
  ]);
  item.addEventListener('open', () => {
    void itemsOf(body, over, skip).then(items => item.replaceWith(...items));
  });
  return item;
};

/** @param {HTMLElement} item @param {boolean} open */
const fold = (item, open) => {
  if (item.hasAttribute('aria-expanded'))
    item.dispatchEvent(new CustomEvent(open ? 'open' : 'fold'));
};

/** @param {Unit} unit @returns {(Node | string)[]} */
const wordsOf = ({unit, label, kind, relation, heads, units}) => [
  el('span', {class: `dot ${label} ${kind ?? ''}`}),
  el('span', {class: 'name'}, [unit]),
  ...(relation === 'PART_OF' ? [] : [el('span', {class: 'tag'}, [say(relation)])]),
  ...(heads.length === 0 ? [] : [el('span', {class: 'detail'}, [heads.join('、')])]),
  ...(units === 0 ? [] : [el('span', {class: 'count'}, [String(units)])]),
];

/** @param {Unit} unit @param {readonly string[]} over @returns {HTMLElement} */
const itemOf = (unit, over) => {
  const leaf = unit.units === 0 || over.includes(unit.unitId);
  const item = el(
    'li',
    {
      role: 'treeitem',
      tabindex: '-1',
      'data-id': unit.unitId,
      'aria-label': [unit.unit, ...unit.heads].join('，'),
      ...(leaf ? {} : {'aria-expanded': 'false'}),
    },
    [el('span', {class: 'row'}, [el('span', {class: 'fold'}), ...wordsOf(unit)])],
  );
  if (leaf) return item;
  const group = el('ul', {role: 'group'});
  item.append(group);
  item.addEventListener('open', event => {
    event.stopPropagation();
    item.setAttribute('aria-expanded', 'true');
    if (group.childElementCount > 0) return;
    void itemsOf(unit.unitId, over).then(items => group.replaceChildren(...items));
  });
  item.addEventListener('fold', () => item.setAttribute('aria-expanded', 'false'));
  return item;
};

/** @param {HTMLElement} item */
const enter = item => {
  const {id} = item.dataset;
  if (id === undefined) item.dispatchEvent(new CustomEvent('open'));
  else go(placeOf('Organization', id));
};

/** @param {HTMLElement} tree @param {HTMLElement} item @returns {Readonly<Record<string, () => void>>} */
const keysFor = (tree, item) => {
  const all = visible(tree);
  const at = all.indexOf(item);
  return {
    ArrowDown: () => focus(tree, all[at + 1]),
    ArrowUp: () => focus(tree, all[at - 1]),
    Home: () => focus(tree, all[0]),
    End: () => focus(tree, all.at(-1)),
    ArrowRight: () => (isOpen(item) ? focus(tree, all[at + 1]) : fold(item, true)),
    ArrowLeft: () => {
      if (isOpen(item)) fold(item, false);
      else focus(tree, item.parentElement?.closest('[role=treeitem]') ?? undefined);
    },
    Enter: () => enter(item),
    ' ': () => (item.hasAttribute('aria-expanded') ? fold(item, !isOpen(item)) : enter(item)),
  };
};

/** @param {Event} event @returns {HTMLElement | null} */
const itemAt = event => /** @type {Element} */ (event.target).closest('[role=treeitem]');

/**
 * Null where nothing is under the body.
 * @param {string} body
 * @param {string} name
 * @returns {Promise<HTMLElement | null>}
 */
export const treeOf = async (body, name) => {
  const items = await itemsOf(body, []);
  if (items.length === 0) return null;
  const tree = el('ul', {role: 'tree', class: 'tree', 'aria-label': say('unitsOf', {name})}, items);
  items[0]?.setAttribute('tabindex', '0');
  tree.addEventListener('keydown', event => {
    const item = itemAt(event);
    const act = item === null ? undefined : keysFor(tree, item)[event.key];
    if (act === undefined) return;
    event.preventDefault();
    act();
  });
  tree.addEventListener('click', event => {
    const item = itemAt(event);
    if (item === null) return;
    const onFold = /** @type {Element} */ (event.target).classList.contains('fold');
    focus(tree, item);
    if (onFold && groupOf(item) !== null) fold(item, !isOpen(item));
    else enter(item);
  });
  return tree;
};
