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
export const WORD_OF: Readonly<Record<NameType, string>> = {
  person: 'person',
  body: 'body or place',
  event: 'event',
  thing: 'person, body, place, event, honour or initiative',
  article: 'article',
};
