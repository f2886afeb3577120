/** What the kind of a body decides: its second label, and which of two kinds wins. */
import {BODY_TYPES, type BodyType} from '../article/facts';
import type {NodeLabel} from './model';

/** The labels that stand beside Organization or Place, so that Browser can colour by them. */
export const SECOND_LABELS = [
  'PartyOrganization',
  'Government',
  'Company',
  'School',
  'Media',
  'Hospital',
  'Association',
  'Province',
  'City',
  'District',
  'Street',
  'Community',
  'Park',
] as const;
type SecondLabel = (typeof SECOND_LABELS)[number];

const ORGANIZATION_LABEL: Partial<Record<BodyType, SecondLabel>> = {
  party_org: 'PartyOrganization',
  government: 'Government',
  company: 'Company',
  school: 'School',
  media: 'Media',
  hospital: 'Hospital',
  association: 'Association',
};

const PLACE_LABEL: Partial<Record<BodyType, SecondLabel>> = {
  street: 'Street',
  community: 'Community',
  park: 'Park',
};

/** An area's rank stands in its last character; 区 covers districts and new areas alike. */
const AREA_LABEL: readonly (readonly [suffix: RegExp, label: SecondLabel])[] = [
  [/(?:省|自治区|特别行政区)$/u, 'Province'],
  [/市$/u, 'City'],
  [/[区县旗]$/u, 'District'],
];

const isBodyType = (kind: string): kind is BodyType =>
  (BODY_TYPES as readonly string[]).includes(kind);

export const secondLabel = (
  label: NodeLabel,
  kind: string | null,
  name: string,
): SecondLabel | null => {
  if (kind === null || !isBodyType(kind)) {
    return null;
  }
  if (label === 'Organization') {
    return ORGANIZATION_LABEL[kind] ?? null;
  }
  if (label !== 'Place') {
    return null;
  }
  return kind === 'district_or_region'
    ? (AREA_LABEL.find(([suffix]) => suffix.test(name))?.[1] ?? null)
    : (PLACE_LABEL[kind] ?? null);
};

/**
 * Articles call one body by neighbouring kinds (a paper is media here, a company there). The
 * narrower kind says more: `other` and the coarse area lose against all others.
 */
const PRECEDENCE: readonly string[] = [
  'party_org',
  'government',
  'hospital',
  'school',
  'media',
  'association',
  'company',
  'community',
  'street',
  'park',
  'district_or_region',
  'other',
];

const precedence = (kind: string): number => {
  const place = PRECEDENCE.indexOf(kind);
  return place === -1 ? PRECEDENCE.length : place;
};

/** Which of two kinds a node shows: the same whichever article was loaded first. */
export const narrowerKind = (a: string | null, b: string | null): string | null => {
  if (a === null || b === null) {
    return a ?? b;
  }
  const order = precedence(a) - precedence(b);
  return order < 0 || (order === 0 && a <= b) ? a : b;
};
