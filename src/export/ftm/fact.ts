/** Facts as entities that link others; each names the articles that prove it and quotes the sentence. */
import {sourcesOf} from '../articles';
import {tenure, text} from '../properties';
import type {ExportedRelationship} from '../source';
import {entity, type FtmEntity} from './thing';

/** What stands at the other end, for a fact whose end is no entity of its own. */
export type NameOf = (id: string) => string;

const proofOf = (fact: ExportedRelationship) => {
  const {properties} = fact.relationship;
  const confidence = properties.confidence;
  return {
    description: text(properties, 'quote'),
    proof: sourcesOf(fact).map(({article}) => article),
    recordId: fact.id,
    summary:
      typeof confidence === 'number'
        ? `confidence ${String(confidence)}, rule ${text(properties, 'rule') ?? ''}`
        : undefined,
  };
};

const dates = ({relationship}: ExportedRelationship) => {
  const {since, until} = tenure(relationship.properties);
  return {startDate: since, endDate: until};
};

/** The role is in Chinese as the texts are, and the same whatever language a person reads. */
const ROLES: Readonly<Partial<Record<ExportedRelationship['type'], string>>> = {
  PART_OF: '隶属',
  SUBSIDIARY_OF: '子公司',
  PARTY_ORG_OF: '党组织',
  LOCATED_IN: '位于',
  INCUBATED_IN: '孵化于',
  ORGANIZED: '组织',
  ATTENDED: '参加',
  VISITED: '到访',
  SAME_AS: '又称',
};

const linkOf = (fact: ExportedRelationship): FtmEntity =>
  entity(fact.id, 'UnknownLink', {
    subject: fact.from,
    object: fact.to,
    role: text(fact.relationship.properties, 'capacity') ?? ROLES[fact.type] ?? fact.type,
    ...proofOf(fact),
  });

/** SERVES repeats what post and tenure say; POST_OF stands in the post itself. */
export const factOf = (fact: ExportedRelationship, nameOf: NameOf): FtmEntity | null => {
  const {id, from, to, type, relationship} = fact;
  switch (type) {
    case 'SERVES':
    case 'POST_OF':
      return null;
    case 'HOLDS':
      return entity(id, 'Occupancy', {
        holder: from,
        post: to,
        status: text(relationship.properties, 'status'),
        ...dates(fact),
        ...proofOf(fact),
      });
    case 'SUBSIDIARY_OF':
      // Only a company can be owned there.
      return fact.fromLabels.includes('Company')
        ? entity(id, 'Ownership', {owner: to, asset: from, role: '母公司', ...proofOf(fact)})
        : linkOf(fact);
    case 'RUNS':
      return entity(id, 'ProjectParticipant', {project: to, participant: from, ...proofOf(fact)});
    case 'AWARDED':
    case 'REPORTS':
    case 'SAID': {
      const {description, proof: articles} = proofOf(fact);
      return entity(id, 'Note', {entity: from, name: nameOf(to), description, proof: articles});
    }
    default:
      return linkOf(fact);
  }
};
