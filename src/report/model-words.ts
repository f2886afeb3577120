/** Names of the model as rows hold them, in words; what the tables do not know stays as it is. */
import {
  EVENT_KIND_WORDS,
  KIND_WORDS,
  LABEL_WORDS,
  RELATIONSHIP_WORDS,
  STATUS_WORDS,
} from '../language/graph-words';
import type {Language, Texts} from '../language/language';

const wordIn =
  (...tables: readonly Readonly<Record<string, Texts>>[]) =>
  (name: string | null, lang: Language): string => {
    const table = tables.find(each => name !== null && Object.hasOwn(each, name));
    return table?.[name ?? '']?.[lang] ?? name ?? '';
  };

export const labelWord = wordIn(LABEL_WORDS);
/** Of a body, a place or an event; empty for the kind `other`, which says nothing. */
export const kindWord = wordIn(KIND_WORDS, EVENT_KIND_WORDS);
export const statusWord = wordIn(STATUS_WORDS);
export const relationshipWord = wordIn(RELATIONSHIP_WORDS);
