import type {Entity, Properties, Scalar} from '../article/facts';
import {contentId} from '../article/identity';
import type {EntityChange} from '../graph/change';
import {NODE_PROPERTIES} from '../graph/model';
import type {Group} from './group';

/** Said by the user's lines alone, never by an article. */
const NOT_STATED = new Set(['kind', 'correctedBy']);

/** Only properties of the model reach the graph; the canonical entity's win. */
export const ownProperties = ({members, canonical}: Group): Properties => {
  const own: Record<string, Scalar> = {};
  for (const {properties} of [...members, canonical]) {
    for (const [key, value] of Object.entries(properties)) {
      if (!NOT_STATED.has(key) && NODE_PROPERTIES[canonical.label].includes(key)) own[key] = value;
    }
  }
  return own;
};

/** The words of the office, without its body. */
export const postTitle = ({name, properties}: Entity): string =>
  typeof properties.title === 'string' ? properties.title : name;

/** A post is its bodies and title; without any, the title alone (see isUniquePost). */
export const postId = (bodies: readonly string[], title: string): string =>
  contentId('Post', ...bodies.toSorted(), title);

/** What the article says of a group, under the id and name it was given. */
export const entityChange = (
  group: Group,
  id: string,
  name: string,
  properties: Properties,
): EntityChange => {
  const {label, kind} = group.canonical;
  // A post is named after its body, so what the article happens to call it is no alias.
  const names = label === 'Post' ? [] : group.members.map(member => member.name);
  return {
    label,
    id,
    name,
    claim: {names: [...new Set([name, ...names])].sort(), kind, properties},
  };
};
