import type {Texts} from '../../article/texts';
import type {NodeLabel} from '../../graph/model';
import type {NameType} from '../named-query';

/** What a name of each type may name; all of these have an index of their names. */
export const LABELS_OF: Readonly<Record<NameType, readonly NodeLabel[]>> = {
  person: ['Person'],
  body: ['Organization', 'Place'],
  event: ['Event'],
  thing: ['Person', 'Organization', 'Place', 'Event', 'Honour', 'Initiative'],
  article: ['Article'],
};

/** As a sentence calls it. */
export const WORD_OF: Readonly<Record<NameType, Texts>> = {
  person: {en: 'person', zh: '人物'},
  body: {en: 'body or place', zh: '机构或地点'},
  event: {en: 'event', zh: '活动'},
  thing: {
    en: 'person, body, place, event, honour or initiative',
    zh: '人物、机构、地点、活动、荣誉或品牌',
  },
  article: {en: 'article', zh: '文章'},
};
