/** Posts and events of a person in order of time, each post with the years it covers. */
import {el, svg} from './dom.mjs';
import {linkTo, objectOf, proofLink, timeOf} from './facts.mjs';
import {say, word} from './words.mjs';

/** @typedef {import('./types.js').Fact} Fact */
/** @typedef {{begin: number, end: number}} Span  years with their fractions */

const POSTS = ['SERVES', 'HOLDS'];
const EVENTS = ['ATTENDED', 'ORGANIZED', 'VISITED', 'AWARDED'];
const BAR = {width: 100, height: 6};
/** What is known of one day only is still seen. */
const LEAST = 2;

/** `2024-11` is 2024.83. @param {string} date @returns {number} */
const yearOf = date => {
  const [year = 0, month = 1, day = 1] = date.slice(0, 10).split('-').map(Number);
  return year + (month - 1) / 12 + (day - 1) / 366;
};

/** Null where no text gives any day. @param {Fact} fact @returns {Span | null} */
export const spanOf = ({date, until, asOf}) => {
  const begin = date ?? until ?? asOf;
  if (begin === null) return null;
  const last = until ?? asOf ?? begin;
  return {begin: yearOf(begin), end: Math.max(yearOf(begin), yearOf(last))};
};

/** The latest first; what has no day comes last. @param {readonly Fact[]} facts @returns {Fact[]} */
export const inTime = facts =>
  facts
    .filter(({relation}) => POSTS.includes(relation) || EVENTS.includes(relation))
    .toSorted((a, b) => (spanOf(b)?.begin ?? -1) - (spanOf(a)?.begin ?? -1));

/** @param {Span} span @param {Span} all @param {boolean} open  nothing says that it has ended */
const bar = ({begin, end}, all, open) => {
  const scale = BAR.width / Math.max(all.end - all.begin, 0.1);
  const width = Math.max((end - begin) * scale, LEAST);
  const x = Math.min((begin - all.begin) * scale, BAR.width - width);
  return svg(
    'svg',
    {
      class: 'bar',
      viewBox: `0 0 ${String(BAR.width)} ${String(BAR.height)}`,
      preserveAspectRatio: 'none',
      'aria-hidden': 'true',
    },
    [svg('rect', {class: open ? 'open' : 'closed', x, width, y: 0, height: BAR.height})],
  );
};

/** @param {Fact} fact @param {Span | null} all */
const entry = (fact, all) => {
  const isPost = POSTS.includes(fact.relation);
  const span = spanOf(fact);
  const what = isPost ? (fact.title ?? fact.object) : word('relations', fact.relation);
  return el('li', {class: isPost ? 'post' : 'event'}, [
    el('span', {class: 'time'}, [timeOf(fact) || say('noDay')]),
    el('div', {}, [
      el('span', {class: 'what'}, [what]),
      ...(fact.relation === 'HOLDS' ? [] : [linkTo(objectOf(fact))]),
      ...(fact.status === null || !isPost
        ? []
        : [el('span', {class: `tag ${fact.status}`}, [word('statuses', fact.status)])]),
      ...(isPost && span !== null && all !== null && span.end > span.begin
        ? [bar(span, all, fact.status === 'current')]
        : []),
      proofLink(fact.sentence, fact.evidence),
    ]),
  ]);
};

/** @param {readonly Fact[]} facts @returns {HTMLElement | null} */
export const timelineOf = facts => {
  const entries = inTime(facts);
  if (entries.length === 0) return null;
  const spans = entries.flatMap(fact => spanOf(fact) ?? []);
  const all =
    spans.length === 0
      ? null
      : {
          begin: Math.min(...spans.map(({begin}) => begin)),
          end: Math.max(...spans.map(({end}) => end)),
        };
  return el(
    'ol',
    {class: 'timeline'},
    entries.map(fact => entry(fact, all)),
  );
};
