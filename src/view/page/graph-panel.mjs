/** What stands around the graph: buttons, keys, and the proof of the line that was clicked. */
import {address} from './ask.mjs';
import {announce, byId, el} from './dom.mjs';
import {linkTo, objectOf, percent, proofLink, subjectOf, timeOf} from './facts.mjs';
import {filterQuery} from './filters.mjs';
import {
  clear,
  endOf,
  factOf,
  fit,
  graph,
  look,
  nodeTowards,
  openedThings,
  selectNode,
} from './graph.mjs';
import {saveFrom, savePng, saveSvg} from './picture.mjs';
import {go, placeOf} from './places.mjs';
import {say, word} from './words.mjs';

/** @typedef {import('./types.js').Fact} Fact */
/** @typedef {import('./types.js').End} End */
/** @typedef {{target: {data: () => unknown}}} Tap */

const ZOOM = 1.25;

/** The article whose facts are drawn, when it is not things that were opened. */
let article = '';

/** @param {string} id */
export const drawnArticle = id => {
  article = id;
};

/** Where the facts of all that was opened can be had. */
const factsFile = () =>
  address('/file/facts.csv', {
    ...(openedThings().length > 0 ? {id: openedThings()} : {article}),
    ...filterQuery(),
  });

/** @param {number} by */
const zoom = by => {
  const drawn = graph();
  drawn.zoom({
    level: drawn.zoom() * by,
    renderedPosition: {x: drawn.width() / 2, y: drawn.height() / 2},
  });
};

/** @type {readonly (readonly [name: string, act: () => void])[]} */
const BUTTONS = [
  ['zoomIn', () => zoom(ZOOM)],
  ['zoomOut', () => zoom(1 / ZOOM)],
  ['fit', () => fit()],
  ['clear', () => emptied()],
  ['png', savePng],
  ['svg', saveSvg],
  ['csv', () => saveFrom(factsFile())],
];

const emptied = () => {
  clear();
  tellNote([]);
  describe();
};

/** @param {readonly (Node | string)[]} content */
const tellNote = content => byId('graph-note').replaceChildren(...content);

/** How much is drawn, in the graph's own name: a screen reader says it first. */
export const describe = () => {
  const drawn = graph();
  byId('graph').setAttribute(
    'aria-label',
    say('graphOf', {nodes: drawn.nodes().length, edges: drawn.edges().length}),
  );
  byId('graph-empty').hidden = drawn.nodes().nonempty();
};

/** @param {Fact} fact */
const tellFact = fact =>
  tellNote([
    el('p', {}, [
      linkTo(subjectOf(fact)),
      ` ${word('relations', fact.relation)} `,
      linkTo(objectOf(fact)),
      el('span', {class: 'detail'}, [
        [fact.title ?? '', timeOf(fact), percent(fact.confidence)]
          .filter(part => part !== '')
          .join(' · '),
      ]),
    ]),
    el('p', {}, [proofLink(fact.sentence, fact.evidence)]),
  ]);

/** @param {End} end */
const open = ({label, id}) => go(placeOf(label, id));

/** @type {Readonly<Record<string, () => void>>} */
const KEYS = {
  '+': () => zoom(ZOOM),
  '=': () => zoom(ZOOM),
  '-': () => zoom(1 / ZOOM),
  0: () => fit(),
  Enter: () => {
    const selected = graph().nodes(':selected')[0];
    if (selected !== undefined) open(endOf(selected));
  },
};

/** @param {KeyboardEvent} event */
const onKey = event => {
  const node = nodeTowards(event.key);
  const act = KEYS[event.key];
  if (node === null && act === undefined) return;
  event.preventDefault();
  if (node === null) {
    act?.();
    return;
  }
  const end = endOf(node);
  selectNode(end.id);
  look(node);
  announce(
    say('onNode', {
      name: end.name,
      label: word('labels', end.label),
      count: node.connectedEdges().length,
    }),
  );
};

const names = () => {
  for (const button of byId('graph-tools').querySelectorAll('button')) {
    const text = say(button.name);
    if (button.classList.contains('sign')) button.setAttribute('aria-label', text);
    else button.textContent = text;
    button.title = say(`${button.name}Title`);
  }
};

/** One of each family of things, as the dots show it. @type {readonly (readonly [string, string])[]} */
const LEGEND = [
  ['Person', ''],
  ['Organization', ''],
  ['Organization', 'party_org'],
  ['Place', ''],
  ['Event', ''],
];

/** @param {readonly [label: string, kind: string]} family */
const legendItem = ([label, kind]) =>
  el('li', {}, [
    el('span', {class: `dot ${label} ${kind}`}),
    kind === '' ? word('labels', label) : word('kinds', kind),
  ]);

export const nameGraphPanel = () => {
  names();
  byId('legend').replaceChildren(...LEGEND.map(legendItem));
  byId('graph-title').textContent = say('graph');
  byId('graph-empty').textContent = say('graphEmpty');
  byId('graph-keys').textContent = say('graphKeys');
  describe();
};

/** @type {Readonly<Record<string, string>>} */
const SIGNS = {zoomIn: '+', zoomOut: '−'};

export const startGraphPanel = () => {
  byId('graph-tools').replaceChildren(
    ...BUTTONS.map(([name, act]) => {
      const sign = SIGNS[name];
      return el(
        'button',
        {type: 'button', name, class: sign === undefined ? '' : 'sign', onclick: act},
        [sign ?? ''],
      );
    }),
  );
  byId('graph').addEventListener('keydown', onKey);
  const drawn = graph();
  drawn.on('tap', 'node', /** @param {Tap} tap */ ({target}) => open(endOf(target)));
  drawn.on('tap', 'edge', /** @param {Tap} tap */ ({target}) => tellFact(factOf(target)));
  drawn.on('tap', ({target}) => {
    if (target === drawn) tellNote([]);
  });
};
