import type {BodyType} from '../article/facts';
import type {EntityRef} from './claim';
import type {Mention} from './document';

/** Bodies that are places as well: one can be in them, and they have a government or an owner. */
const PLACES: ReadonlySet<BodyType> = new Set<BodyType>([
  'district_or_region',
  'street',
  'community',
  'park',
]);

export const bodyRef = (name: string, type: BodyType): EntityRef => ({
  label: PLACES.has(type) ? 'Place' : 'Organization',
  kind: type,
  name,
});

export const personRef = (name: string): EntityRef => ({label: 'Person', kind: null, name});

/** The entity a mention of a person, body or area names. */
export const refOf = ({kind, name, type}: Mention): EntityRef =>
  kind === 'person' ? personRef(name) : bodyRef(name, type ?? 'other');
