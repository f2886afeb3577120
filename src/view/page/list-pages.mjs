/** The first page, and what a search has found. */
import {ask} from './ask.mjs';
import {el} from './dom.mjs';
import {describe, drawnArticle} from './graph-panel.mjs';
import {show} from './graph.mjs';
import {placeIn, placeOf} from './places.mjs';
import {section} from './thing-page.mjs';
import {say, word} from './words.mjs';

/** @typedef {import('./types.js').Hit} Hit */
/** @typedef {import('./types.js').ListedArticle} ListedArticle */
/** @typedef {import('./types.js').Article} Article */

/** @param {ListedArticle} article */
const articleItem = ({id, article, source, published, sentences}) =>
  el('li', {}, [
    el('a', {href: placeOf('Article', id)}, [article]),
    el('span', {class: 'detail'}, [
      [source, published?.slice(0, 10), say('sentences', {count: sentences})]
        .filter(part => typeof part === 'string' && part !== '')
        .join(' · '),
    ]),
  ]);

/** Unless the reader has gone on. @param {string} id */
const drawArticle = async id => {
  const {facts} = /** @type {Article} */ (await ask('/api/article', {id}));
  if (placeIn(location.hash).kind !== '') return;
  drawnArticle(id);
  show(facts);
  describe();
};

/** The newest articles at once; the graph of the first of them when it is there. */
export const startPage = async () => {
  const articles = /** @type {readonly ListedArticle[]} */ (await ask('/api/newest'));
  const [first] = articles;
  return {
    title: 'tupu',
    content: [
      el('h1', {}, [say('welcome')]),
      el('p', {}, [say('welcomeHow')]),
      section(say('newest'), [
        articles.length === 0
          ? el('p', {class: 'detail'}, [say('emptyStore')])
          : el('ul', {class: 'list'}, articles.map(articleItem)),
      ]),
    ],
    ready: async () => {
      if (first !== undefined) await drawArticle(first.id);
    },
  };
};

/** @param {Hit} hit */
const hitItem = hit =>
  el('li', {}, [
    el('a', {href: placeOf(hit.what, hit.id), class: 'thing'}, [
      el('span', {class: `dot ${hit.what}`}),
      hit.name,
    ]),
    el('span', {class: 'detail'}, [
      [hit.what === 'Sentence' ? '' : word('labels', hit.what), hit.detail]
        .filter(part => part !== '')
        .join(' · '),
    ]),
  ]);

/** @param {string} title @param {readonly Hit[]} hits */
const hitSection = (title, hits) =>
  hits.length === 0
    ? null
    : section(title, [
        hits.some(({exact}) => exact) ? null : el('p', {class: 'detail'}, [say('onlyNear')]),
        el('ul', {class: 'list'}, hits.map(hitItem)),
      ]);

/** @param {string} typed */
export const searchPage = async typed => {
  const hits = /** @type {readonly Hit[]} */ (await ask('/api/search', {q: typed}));
  return {
    title: typed,
    content: [
      el('h1', {}, [say('found', {words: typed})]),
      hits.length === 0 ? el('p', {}, [say('nothingFound')]) : null,
      hitSection(
        say('names'),
        hits.filter(({what}) => what !== 'Sentence'),
      ),
      hitSection(
        say('sentencesFound'),
        hits.filter(({what}) => what === 'Sentence'),
      ),
    ],
  };
};
