/** An article: its text with everything that was found in it marked, repaired or raw. */
import {ask} from './ask.mjs';
import {el} from './dom.mjs';
import {linkTo, objectOf, percent, reportLink, subjectOf} from './facts.mjs';
import {passes} from './filters.mjs';
import {familyOf} from './graph-looks.mjs';
import {describe, drawnArticle} from './graph-panel.mjs';
import {show} from './graph.mjs';
import {placeOf} from './places.mjs';
import {section} from './thing-page.mjs';
import {say, word} from './words.mjs';

/** @typedef {import('./types.js').Article} Article */
/** @typedef {import('./types.js').Sentence} Sentence */
/** @typedef {import('./types.js').Mention} Mention */
/** @typedef {import('./types.js').Fact} Fact */

/** @param {string} url  addresses of pages only: one that runs a script is shown, not linked */
const isPage = url => /^https?:\/\//iu.test(url);

/** @param {Article['article']} article @returns {HTMLElement} */
const headOf = ({id, name, source, published, url, docId}) =>
  el('header', {}, [
    el('h1', {}, [name]),
    el('p', {class: 'detail'}, [
      [source, published?.replace('T', ' '), name === docId ? null : docId]
        .filter(part => typeof part === 'string' && part !== '')
        .join(' · '),
    ]),
    url === null
      ? null
      : el('p', {class: 'detail'}, [
          isPage(url)
            ? el('a', {href: url, rel: 'noopener noreferrer', target: '_blank'}, [url])
            : url,
        ]),
    el('p', {class: 'actions'}, [reportLink('article', id)]),
  ]);

/** These stand over the names of others, whose line is the one to be seen. */
const WIDE = ['Post', 'Statement', 'Figure'];

/** @param {string} text @param {readonly Mention[]} named  the widest first */
const markOf = (text, named) => {
  const inner = named.at(-1);
  if (inner === undefined) return text;
  const outer = named.find(({label}) => !WIDE.includes(label)) ?? inner;
  return el(
    'a',
    {
      href: placeOf(inner.label, inner.id),
      class: `mark in-${familyOf(inner)} under-${familyOf(outer)} ${outer.label}`,
      'data-ids': named.map(({id}) => id).join(' '),
      title: named
        .map(
          ({name, label, confidence}) =>
            `${name} · ${word('labels', label)} · ${percent(confidence)}`,
        )
        .join('\n'),
    },
    [text],
  );
};

/** Names as they stand in the raw text; where damage has changed them they are not found. @param {Sentence} sentence */
const rawParts = ({raw, pieces}) => {
  const text = raw ?? '';
  const names = [...new Set(pieces.filter(({named}) => named.length > 0).map(piece => piece.text))];
  const found = names
    .map(name => ({name, at: text.indexOf(name)}))
    .filter(({name, at}) => at !== -1 && name.length > 1)
    .sort((a, b) => a.at - b.at);
  /** @type {(Node | string)[]} */
  const parts = [];
  let end = 0;
  for (const {name, at} of found) {
    if (at < end) continue;
    parts.push(text.slice(end, at), el('mark', {}, [name]));
    end = at + name.length;
  }
  return [...parts, text.slice(end)];
};

/** @param {Sentence} sentence @param {boolean} raw */
const sentenceOf = (sentence, raw) =>
  el(
    'span',
    {id: `s-${sentence.id}`, class: `sentence kind-${sentence.kind}`, tabindex: '-1'},
    raw ? rawParts(sentence) : sentence.pieces.map(({text, named}) => markOf(text, named)),
  );

/** Leads from a sentence to the facts it states. @param {string} sentence */
const showStated = sentence => {
  const items = [...document.querySelectorAll('.points li')];
  const stated = items.filter(item =>
    (item.getAttribute('data-evidence') ?? '').split(' ').includes(sentence),
  );
  for (const item of items) item.classList.toggle('said', stated.includes(item));
  const [first] = stated;
  first?.scrollIntoView({block: 'center'});
  first?.querySelector('button')?.focus({preventScroll: true});
};

/** How many facts a sentence states, behind it. @param {string} sentence @param {number} count */
const countOf = (sentence, count) =>
  el(
    'button',
    {
      type: 'button',
      class: 'states',
      title: say('states', {count}),
      'aria-label': say('states', {count}),
      onclick: () => showStated(sentence),
    },
    [String(count)],
  );

/** Sentences that stand on one line of the text are one paragraph. @param {Article} article @param {boolean} raw */
const paragraphs = ({sentences, facts}, raw) => {
  /** @type {HTMLElement[]} */
  const lines = [];
  for (const sentence of sentences) {
    if (sentence.newLine || lines.length === 0) lines.push(el('p'));
    const {length} = facts.filter(({evidence}) => evidence.includes(sentence.id));
    lines
      .at(-1)
      ?.append(sentenceOf(sentence, raw), ...(length === 0 ? [] : [countOf(sentence.id, length)]));
  }
  return lines;
};

/** Shows where a fact is said: its sentences and both its ends in them. @param {Fact} fact */
const pointAt = ({subjectId, objectId, evidence}) => {
  for (const old of document.querySelectorAll('.said, .end')) old.classList.remove('said', 'end');
  const sentences = evidence.flatMap(id => document.getElementById(`s-${id}`) ?? []);
  for (const sentence of sentences) {
    sentence.classList.add('said');
    for (const mark of sentence.querySelectorAll('[data-ids]')) {
      const ids = (mark.getAttribute('data-ids') ?? '').split(' ');
      if (ids.includes(subjectId) || ids.includes(objectId)) mark.classList.add('end');
    }
  }
  sentences[0]?.scrollIntoView({block: 'center'});
};

/** @param {Fact} fact @param {() => void} point */
const factItem = (fact, point) =>
  el('li', {'data-evidence': fact.evidence.join(' ')}, [
    el('button', {type: 'button', class: 'point', title: say('pointTitle'), onclick: point}, [
      say('point'),
    ]),
    linkTo(subjectOf(fact)),
    ` ${word('relations', fact.relation)} `,
    linkTo(objectOf(fact)),
    el('span', {class: 'detail'}, [
      [
        fact.title === fact.object ? '' : (fact.title ?? ''),
        fact.date ?? '',
        percent(fact.confidence),
      ]
        .filter(part => part !== '')
        .join(' · '),
    ]),
  ]);

/** @param {Article} article */
const readingOf = article => {
  const text = el('div', {class: 'text', lang: 'zh-CN'}, paragraphs(article, false));
  const hasRaw = article.sentences.some(({raw}) => raw !== null);
  const button = el('button', {
    type: 'button',
    'aria-pressed': 'false',
    disabled: !hasRaw,
    'aria-describedby': 'raw-note',
    onclick: () => {
      const raw = button.getAttribute('aria-pressed') !== 'true';
      button.setAttribute('aria-pressed', String(raw));
      text.classList.toggle('raw', raw);
      text.replaceChildren(...paragraphs(article, raw));
    },
  });
  button.textContent = say('rawText');
  const note = el('span', {id: 'raw-note', class: 'detail'}, [say(hasRaw ? 'rawHint' : 'noRaw')]);
  return [el('p', {class: 'actions'}, [button, note]), text];
};

/**
 * @param {{id?: string, sentence?: string}} asked
 * @returns {Promise<{title: string, content: readonly HTMLElement[], ready?: () => void}>}
 */
export const articlePage = async asked => {
  const article = /** @type {Article} */ (await ask('/api/article', asked));
  const facts = article.facts.filter(passes);
  drawnArticle(article.article.id);
  show(facts);
  describe();
  const {sentence} = asked;
  return {
    title: article.article.name,
    content: [
      headOf(article.article),
      section(say('text'), readingOf(article)),
      section(say('factsOfArticle', {count: facts.length}), [
        el(
          'ul',
          {class: 'points'},
          facts.map(fact => factItem(fact, () => pointAt(fact))),
        ),
      ]),
    ],
    ...(sentence !== undefined && {
      ready: () => {
        const said = document.getElementById(`s-${sentence}`);
        said?.classList.add('said');
        said?.scrollIntoView({block: 'center'});
        said?.focus({preventScroll: true});
      },
    }),
  };
};
