/** The id of everything that is neither person nor post: content, so all articles agree on it. */
import type {Entity} from '../article/facts';
import {contentId} from '../article/identity';
import type {NameRules} from './names';

/** Parts that must be equal for two articles to mean the same thing; `article` keeps it apart. */
const parts = (
  {label, kind, properties}: Entity,
  name: string,
  rules: NameRules,
  article: string,
): readonly (string | number | null)[] => {
  const text = (key: string): string | null =>
    properties[key] === undefined ? null : String(properties[key]);
  switch (label) {
    // The kind is a judgement that wavers from article to article, and a full name holds it.
    case 'Organization':
    case 'Place':
      return rules.isRelative(name) ? [name, article] : [name];
    // A meeting is known by name and day; a name like 座谈会 or a missing day says too little.
    case 'Event':
      return text('date') === null || rules.isRelative(name)
        ? [name, text('date'), article]
        : [name, text('date')];
    // "三家企业" is said of one body at one time.
    case 'Figure':
      return [name, text('value'), text('unit'), text('of'), article];
    case 'Honour':
      return [name, text('year')];
    case 'Initiative':
    case 'Statement':
    case 'Person':
    case 'Post':
      return [kind, name];
  }
};

/** `name` is the canonical one, see canonicalName. */
export const identify = (entity: Entity, name: string, rules: NameRules, article: string): string =>
  contentId(entity.label, ...parts(entity, name, rules, article));
