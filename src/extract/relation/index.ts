import type {Claim} from '../claim';
import type {Document} from '../document';
import {areasSideBySide, relationsByName} from './by-name';
import {relationsByPattern} from './by-pattern';
import {sameBodies} from './same-body';
import {sharedParents} from './shared-parent';

/** How the bodies and areas of an article belong together. */
export const findRelations = (document: Document): Claim[] => [
  ...relationsByName(document),
  ...areasSideBySide(document),
  ...sharedParents(document),
  ...relationsByPattern(document),
  ...sameBodies(document),
];
