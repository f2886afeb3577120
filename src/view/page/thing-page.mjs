/** A person, body, place, event ...: who it is, when it was what, and every fact with its proof. */
import {address, ask} from './ask.mjs';
import {el} from './dom.mjs';
import {factTables, linkTo, proofLink, reportLink, timeOf} from './facts.mjs';
import {filterQuery} from './filters.mjs';
import {drawnArticle, describe} from './graph-panel.mjs';
import {grow, MOST_DRAWN} from './graph.mjs';
import {place} from './places.mjs';
import {timelineOf} from './timeline.mjs';
import {treeOf} from './tree.mjs';
import {say, word} from './words.mjs';

/** @typedef {import('./types.js').Thing} Thing */
/** @typedef {import('./types.js').FactsPage} FactsPage */
/** @typedef {import('./types.js').Leader} Leader */
/** @typedef {import('./types.js').Above} Above */

/** @param {string} title @param {readonly (Node | string | null)[]} content */
export const section = (title, content) => el('section', {}, [el('h2', {}, [title]), ...content]);

/** @param {Thing} thing @returns {HTMLElement} */
const headOf = thing => {
  const tags = [word('labels', thing.label), word('kinds', thing.kind), thing.about, thing.date];
  return el('header', {}, [
    el('h1', {}, [el('span', {class: `dot ${thing.label} ${thing.kind ?? ''}`}), thing.name]),
    el(
      'p',
      {class: 'tags'},
      tags.filter(tag => tag !== null && tag !== '').map(tag => el('span', {class: 'tag'}, [tag])),
    ),
    thing.aliases.length === 0
      ? null
      : el('p', {class: 'detail'}, [say('alsoCalled', {names: thing.aliases.join('、')})]),
    thing.text === null || thing.text === thing.name ? null : el('blockquote', {}, [thing.text]),
    el('p', {class: 'detail'}, [say('mentions', {count: thing.mentions})]),
  ]);
};

/** What has no dossier of its own has the network around it. @type {Readonly<Record<string, string>>} */
const REPORT_OF = {Person: 'person', Organization: 'body', Place: 'place', Event: 'event'};

/** @param {Thing} thing */
const actionsOf = ({id, label}) =>
  el('p', {class: 'actions'}, [
    el('a', {href: address('/file/facts.csv', {id, ...filterQuery()}), download: ''}, [
      say('csvTitle'),
    ]),
    reportLink(REPORT_OF[label] ?? 'network', id),
  ]);

/** @param {readonly Leader[]} leaders */
const peopleTable = leaders =>
  el('table', {class: 'facts people'}, [
    el('caption', {class: 'hidden'}, [say('people')]),
    el('thead', {}, [
      el(
        'tr',
        {},
        ['person', 'post', 'when', 'proof'].map(name => el('th', {scope: 'col'}, [say(name)])),
      ),
    ]),
    el(
      'tbody',
      {},
      leaders.map(leader =>
        el('tr', {}, [
          el('td', {}, [
            linkTo({id: leader.personId, name: leader.person, label: 'Person', kind: null}),
          ]),
          el('td', {}, [
            leader.title ?? '',
            el('span', {class: 'post'}, [
              [leader.body, leader.status === 'current' ? '' : word('statuses', leader.status)]
                .filter(part => part !== '')
                .join('，'),
            ]),
          ]),
          el('td', {class: 'time'}, [timeOf({...leader, date: leader.since})]),
          el('td', {}, [proofLink(leader.sentence, leader.evidence)]),
        ]),
      ),
    ),
  ]);

/** @param {readonly Above[]} bodies  the nearest first */
const trail = bodies =>
  bodies.length === 0
    ? null
    : el('nav', {class: 'trail', 'aria-label': say('above')}, [
        el(
          'ol',
          {},
          bodies
            .toReversed()
            .map(({body, bodyId}) =>
              el('li', {}, [el('a', {href: place('thing', bodyId)}, [body])]),
            ),
        ),
      ]);

/** What only bodies and places have. @param {Thing} thing @returns {Promise<readonly (HTMLElement | null)[]>} */
const bodyParts = async ({id, name}) => {
  const [above, tree, people] = await Promise.all([
    ask('/api/above', {id}),
    treeOf(id, name),
    ask('/api/people', {id}),
  ]);
  const leaders = /** @type {readonly Leader[]} */ (people);
  return [
    trail(/** @type {readonly Above[]} */ (above)),
    tree === null ? null : section(say('units'), [tree]),
    leaders.length === 0 ? null : section(say('people'), [peopleTable(leaders)]),
  ];
};

/** @param {Thing} thing @param {FactsPage} page */
const factsSection = (thing, {facts, more}) => {
  const tables = el('div', {}, factTables(facts, thing.id));
  const all = [...facts];
  const button = el('button', {type: 'button', hidden: !more}, [say('more')]);
  button.addEventListener('click', () => {
    void (async () => {
      const next = /** @type {FactsPage} */ (
        await ask('/api/facts', {id: thing.id, skip: all.length, ...filterQuery()})
      );
      all.push(...next.facts);
      tables.replaceChildren(...factTables(all, thing.id));
      button.hidden = !next.more;
    })();
  });
  return section(say('facts'), [
    facts.length === 0 ? el('p', {class: 'detail'}, [say('noFacts')]) : tables,
    button,
  ]);
};

/** @param {Thing} thing @param {FactsPage} page */
const draw = (thing, {facts, more}) => {
  drawnArticle('');
  grow(thing, facts);
  describe();
  return more || facts.length > MOST_DRAWN
    ? el('p', {class: 'detail'}, [say('notAllDrawn', {count: MOST_DRAWN})])
    : null;
};

/**
 * @param {string} id
 * @returns {Promise<{title: string, content: readonly (HTMLElement | null)[]}>}
 */
export const thingPage = async id => {
  const [found, page] = await Promise.all([
    ask('/api/thing', {id}),
    ask('/api/facts', {id, ...filterQuery()}),
  ]);
  const thing = /** @type {Thing} */ (found);
  const facts = /** @type {FactsPage} */ (page);
  const isBody = thing.label === 'Organization' || thing.label === 'Place';
  const [above = null, ...parts] = isBody ? await bodyParts(thing) : [];
  const timeline = thing.label === 'Person' ? timelineOf(facts.facts) : null;
  return {
    title: thing.name,
    content: [
      above,
      headOf(thing),
      actionsOf(thing),
      draw(thing, facts),
      ...parts,
      timeline === null ? null : section(say('timeline'), [timeline]),
      factsSection(thing, facts),
    ],
  };
};
