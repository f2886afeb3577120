/** The subjects that have a report of their own, and how each is made. */
import type {Language} from '../language/language';
import {articleRows, bodyRows} from '../query/collect';
import {eventRows, networkRows, personRows, placeRows} from '../query/dossier';
import type {NameType} from '../query/named-query';
import type {Report} from './document';
import {articleReport} from './subject/article';
import {bodyReport, placeReport} from './subject/body';
import {eventReport} from './subject/event';
import {networkReport} from './subject/network';
import {personReport} from './subject/person';
import type {Store} from '../store/store';

export interface ReportKind {
  readonly name: string;
  readonly argument: string;
  readonly argumentHelp: string;
  readonly description: string;
  readonly example: string;
  readonly type: NameType;
  /** The report of those with these ids. */
  readonly build: (
    store: Store,
    ids: readonly string[],
    options: {readonly sure: number; readonly lang: Language},
  ) => Promise<Report>;
}

const LOOSE = 'alias, short form and pinyin do as well';

export const REPORT_KINDS: readonly ReportKind[] = [
  {
    name: 'person',
    argument: '<name>',
    argumentHelp: `name of a person: ${LOOSE}`,
    description: 'a person: posts, network, colleagues, events, statements, timeline, proofs',
    example: 'tupu report person 陶念 --out dossier.html',
    type: 'person',
    build: async (store, [id = ''], {sure, lang}) =>
      personReport(await personRows(store, id, sure), lang),
  },
  {
    name: 'body',
    argument: '<name>',
    argumentHelp: `name of a body or place: ${LOOSE}`,
    description: 'a body and its units: people, tree, drawing, events, honours, figures, proofs',
    example: 'tupu report body 青石街道 --out dossier.html',
    type: 'body',
    build: async (store, [id = ''], {sure, lang}) =>
      bodyReport(await bodyRows(store, id, sure), lang),
  },
  {
    name: 'place',
    argument: '<name>',
    argumentHelp: `name of a street, park or area: ${LOOSE}`,
    description: 'a place with what is in it: bodies, their units, people and events',
    example: 'tupu report place 云溪软件园 --out park.docx',
    type: 'body',
    build: async (store, [id = ''], {sure, lang}) =>
      placeReport(await placeRows(store, id, sure), lang),
  },
  {
    name: 'event',
    argument: '<name>',
    argumentHelp: `name of an event: ${LOOSE}`,
    description: 'an event: who held it, who was there with which posts, where',
    example: 'tupu report event 座谈会 --out event.html',
    type: 'event',
    build: async (store, [id = ''], {sure, lang}) =>
      eventReport(await eventRows(store, id, sure), lang),
  },
  {
    name: 'article',
    argument: '<article>',
    argumentHelp: 'id, title or address of the article (`tupu query articles --wide`)',
    description: 'one article: what it states, with numbered sentences',
    example: 'tupu report article 青石街道召开座谈会 --out report.md',
    type: 'article',
    build: async (store, [id = ''], {sure, lang}) =>
      articleReport(await articleRows(store, id, sure), lang),
  },
  {
    name: 'network',
    argument: '<names...>',
    argumentHelp: `one or several people, bodies, places or events: ${LOOSE}`,
    description:
      'who and what stands around one, or between several: the ways with their sentences',
    example: 'tupu report network 陶念 沈秋禾 --out between.html',
    type: 'thing',
    build: async (store, ids, {sure, lang}) =>
      networkReport(await networkRows(store, ids, sure), lang),
  },
];
