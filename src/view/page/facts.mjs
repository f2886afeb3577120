/** Facts as tables, one a relation, each row with the sentence that proves it. */
import {address} from './ask.mjs';
import {el} from './dom.mjs';
import {placeOf} from './places.mjs';
import {language, relationNames, say, word} from './words.mjs';

/** @typedef {import('./types.js').Fact} Fact */
/** @typedef {import('./types.js').End} End */

/** @param {Fact} fact @returns {End} */
export const subjectOf = fact => ({
  id: fact.subjectId,
  name: fact.subject,
  label: fact.subjectLabel,
  kind: fact.subjectKind,
});

/** @param {Fact} fact @returns {End} */
export const objectOf = fact => ({
  id: fact.objectId,
  name: fact.object,
  label: fact.objectLabel,
  kind: fact.objectKind,
});

/** @param {End} end @returns {HTMLElement} */
export const linkTo = ({id, name, label, kind}) =>
  el('a', {href: placeOf(label, id), class: 'thing'}, [
    el('span', {class: `dot ${label} ${kind ?? ''}`}),
    name,
  ]);

/** The dossier as a file. @param {string} kind @param {string} id */
export const reportLink = (kind, id) =>
  el('a', {href: address('/file/report.html', {[kind]: id, language: language()}), download: ''}, [
    say('report'),
  ]);

/** From when to when, as exact as the text; `?` for what no text gives. @param {Pick<Fact, 'date' | 'until' | 'asOf'>} fact */
export const timeOf = ({date, until, asOf}) => {
  if (until !== null) return `${date ?? '?'} – ${until}`;
  return date ?? (asOf === null ? '' : say('asOf', {day: asOf}));
};

/** @param {number | null} confidence */
export const percent = confidence =>
  confidence === null ? '' : `${String(Math.round(confidence * 100))}%`;

/** @param {string} sentence @param {readonly string[]} evidence */
export const proofLink = (sentence, [id = '']) =>
  el('a', {href: placeOf('Sentence', id), class: 'proof'}, [sentence]);

/** @param {Fact} fact @returns {string} */
const sureness = ({confidence, sources}) =>
  [percent(confidence), (sources ?? 1) > 1 ? say('sources', {count: sources ?? 1}) : '']
    .filter(part => part !== '')
    .join(' · ');

/** @param {Fact} fact @param {string | null} about  one end that is the page's own and not repeated */
const rowOf = (fact, about) => {
  const ends = [subjectOf(fact), objectOf(fact)].filter(({id}) => id !== about);
  const post = [
    fact.title === fact.object ? '' : (fact.title ?? ''),
    fact.status === 'current' ? '' : word('statuses', fact.status),
  ].filter(part => part !== '');
  return el('tr', {}, [
    el('td', {}, [
      ...ends.flatMap((end, at) => [...(at === 0 ? [] : [' → ']), linkTo(end)]),
      ...(post.length === 0 ? [] : [el('span', {class: 'post'}, [post.join('，')])]),
    ]),
    el('td', {class: 'time'}, [timeOf(fact)]),
    el('td', {class: 'sure'}, [sureness(fact)]),
    el('td', {}, [proofLink(fact.sentence, fact.evidence)]),
  ]);
};

/** Which way a relation is read from the thing the page is about. @param {Fact} fact @param {string | null} about */
const captionOf = ({relation, subjectId}, about) => {
  const text = word('relations', relation);
  if (about === null) return text;
  return about === subjectId ? `${text} →` : `← ${text}`;
};

/** Posts and structure before what happened and was said: as the words are listed. @param {readonly Fact[]} facts */
const inOrder = facts => {
  const order = relationNames();
  return facts.toSorted((a, b) => order.indexOf(a.relation) - order.indexOf(b.relation));
};

/**
 * @param {readonly Fact[]} facts
 * @param {string | null} about  id of the thing the page is about
 * @returns {HTMLElement[]}
 */
export const factTables = (facts, about = null) => {
  /** @type {Map<string, Fact[]>} */
  const groups = new Map();
  for (const fact of inOrder(facts)) {
    const caption = captionOf(fact, about);
    groups.set(caption, [...(groups.get(caption) ?? []), fact]);
  }
  return [...groups].map(([caption, group]) =>
    el('table', {class: 'facts'}, [
      el('caption', {}, [caption, el('span', {class: 'count'}, [String(group.length)])]),
      el('thead', {}, [
        el(
          'tr',
          {},
          ['who', 'when', 'sure', 'proof'].map(name => el('th', {scope: 'col'}, [say(name)])),
        ),
      ]),
      el(
        'tbody',
        {},
        group.map(fact => rowOf(fact, about)),
      ),
    ]),
  );
};
