import type {Claim} from '../claim';
import type {Document} from '../document';
import {areasSideBySide, relationsByName} from './by-name';
import {relationsByPattern} from './by-pattern';
import {sameBodies} from './same-body';
import {sharedParents} from './shared-parent';
import {subsidiariesByName} from './subsidiary';
import {unitsWithoutHost} from './units';

const MEMBERSHIP: ReadonlySet<string> = new Set(['PART_OF', 'PARTY_ORG_OF']);

/**
 * How the bodies and areas of an article belong together. In `resolved` the nouns that speak of a
 * body count as its name.
 */
export const findRelations = (document: Document, resolved = document): Claim[] => {
  const stated = [
    ...relationsByName(document),
    ...areasSideBySide(document),
    ...sharedParents(document),
    ...relationsByPattern(resolved),
  ];
  const saidOf = (isOfKind: (type: string) => boolean): ReadonlySet<string> =>
    new Set(stated.filter(({type}) => isOfKind(type)).map(({from}) => from.name));
  return [
    ...stated,
    ...subsidiariesByName(
      document,
      saidOf(type => type === 'SUBSIDIARY_OF'),
    ),
    ...unitsWithoutHost(
      document,
      saidOf(type => MEMBERSHIP.has(type)),
    ),
    ...sameBodies(document),
  ];
};
