/** How an article can mean what stands behind @ in a line on a person. */
import {contentId} from '../../article/identity';
import type {EntityChange} from '../../graph/change';
import {canonicalName} from '../canonical-name';
import type {Context} from '../context';
import type {KnownBody} from '../known';
import {related} from '../person';
import type {Test} from './corrections';
import {amongNames} from './told';

interface Office {
  /** The title and what the article calls the post. */
  readonly names: readonly string[];
  readonly title: string;
  readonly bodies: readonly EntityChange[];
}

export interface InOffice {
  readonly posts: readonly Office[];
  /** As `identifyPerson` takes them. */
  readonly ties: readonly KnownBody[];
}

const namesOf = ({names, title, bodies}: Office): string[] => {
  const ofBodies = bodies.flatMap(({name, claim}) => [name, ...claim.names]);
  return [...names, ...ofBodies, ...ofBodies.map(name => name + title)];
};

/** A body or post of these words first, then a unit of such a body or a body it is a unit of. */
export const testsOfPerson = (
  {rules, corrections: {mainName}}: Pick<Context, 'rules' | 'corrections'>,
  {posts, ties}: InOffice,
): readonly Test[] => {
  const isNamed = amongNames(posts.flatMap(namesOf));
  const telling = ties.filter(({name}) => !rules.isCrowd(name));
  const bodyNamed = (at: string): KnownBody => {
    const name = canonicalName(mainName(at));
    return {label: 'Organization', id: contentId('Organization', name), name, wholes: []};
  };
  const isRelated = (at: string): boolean => {
    const body = bodyNamed(at);
    return telling.some(tie => related(tie, body, rules));
  };
  return [{holds: at => isNamed(at) || isNamed(mainName(at))}, {holds: isRelated, vague: true}];
};
