/** A fact twice: as the plain link that a reader of the vocabulary follows, and as a statement with its proof. */
import type {RelationshipType} from '../../graph/model';
import {sourcesOf} from '../articles';
import {tenure, text} from '../properties';
import type {ExportedRelationship} from '../source';
import {iri} from './context';

interface Link {
  readonly predicate: string;
  /** True where the vocabulary has the word from the second thing to the first. */
  readonly inverse?: boolean;
}

/** SERVES is the short way over HOLDS and POST_OF: a membership says it. */
const LINKS: Partial<Record<RelationshipType, Link>> = {
  HOLDS: {predicate: 'org:holds'},
  POST_OF: {predicate: 'org:postIn'},
  PART_OF: {predicate: 'org:subOrganizationOf'},
  PARTY_ORG_OF: {predicate: 'tupu:partyOrganizationOf'},
  SUBSIDIARY_OF: {predicate: 'schema:parentOrganization'},
  LOCATED_IN: {predicate: 'schema:location'},
  INCUBATED_IN: {predicate: 'tupu:incubatedIn'},
  ORGANIZED: {predicate: 'schema:organizer', inverse: true},
  ATTENDED: {predicate: 'schema:attendee', inverse: true},
  VISITED: {predicate: 'tupu:visited'},
  AWARDED: {predicate: 'schema:award'},
  RUNS: {predicate: 'tupu:runs'},
  REPORTS: {predicate: 'tupu:reports'},
  SAID: {predicate: 'schema:creator', inverse: true},
  SAME_AS: {predicate: 'schema:sameAs'},
};

/** A post that somebody has left, or shall only take, is not held: the statement alone says so. */
const holdsNow = ({type, relationship: {properties}}: ExportedRelationship): boolean =>
  type !== 'HOLDS' || (text(properties, 'status') ?? 'current') === 'current';

const linkOf = (fact: ExportedRelationship, {predicate, inverse = false}: Link): object => {
  const [subject, object] = inverse ? [fact.to, fact.from] : [fact.from, fact.to];
  return {'@id': iri(subject), [predicate]: {'@id': iri(object)}};
};

const proofOf = (fact: ExportedRelationship): object => ({
  'tupu:confidence': fact.relationship.properties.confidence,
  'tupu:rule': text(fact.relationship.properties, 'rule'),
  'prov:hadPrimarySource': sourcesOf(fact).map(({article, quote}) => ({
    '@type': 'schema:Quotation',
    'schema:text': quote,
    'schema:isPartOf': {'@id': iri(article)},
  })),
});

const statementOf = (fact: ExportedRelationship, {predicate, inverse = false}: Link): object => {
  const [subject, object] = inverse ? [fact.to, fact.from] : [fact.from, fact.to];
  const {since, until} = tenure(fact.relationship.properties);
  return {
    '@id': iri(fact.id),
    '@type': 'rdf:Statement',
    'rdf:subject': {'@id': iri(subject)},
    'rdf:predicate': {'@id': predicate},
    'rdf:object': {'@id': iri(object)},
    'tupu:status': text(fact.relationship.properties, 'status'),
    'tupu:capacity': text(fact.relationship.properties, 'capacity'),
    'schema:startDate': since,
    'schema:endDate': until,
    ...proofOf(fact),
  };
};

const membershipOf = (fact: ExportedRelationship): object => {
  const {properties} = fact.relationship;
  const {since, until} = tenure(properties);
  return {
    '@id': iri(fact.id),
    '@type': 'org:Membership',
    'org:member': {'@id': iri(fact.from)},
    'org:organization': {'@id': iri(fact.to)},
    'schema:roleName': text(properties, 'title'),
    'tupu:status': text(properties, 'status'),
    'schema:startDate': since,
    'schema:endDate': until,
    ...proofOf(fact),
  };
};

export const nodesOfFact = (fact: ExportedRelationship): object[] => {
  const link = LINKS[fact.type];
  if (link === undefined) return [membershipOf(fact)];
  return [...(holdsNow(fact) ? [linkOf(fact, link)] : []), statementOf(fact, link)];
};
