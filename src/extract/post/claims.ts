import type {Properties} from '../../article/facts';
import {contains} from '../../article/span';
import {partyPartStart} from '../body/suffix';
import {bodyTypeOf} from '../body/type';
import type {Claim, EntityRef} from '../claim';
import {bodyRef, personRef} from '../entity-ref';
import type {PostBody} from './body/body';
import type {Post} from './post';

type Proof = Pick<Claim, 'evidence' | 'rule' | 'confidence'>;

const bodyRefOf = ({name, type, composed}: PostBody): EntityRef => ({
  ...bodyRef(name, type),
  composed,
});

/** A post without a body is told apart by its holder, so that two advisers share no post. */
const postRef = ({title, body, person}: Post): EntityRef => ({
  label: 'Post',
  kind: null,
  name: body ? `${body.name}${title}` : `${title}（${person.name}）`,
  properties: {title},
});

const holdsProperties = ({status, change, since, until, asOf}: Post): Properties => ({
  status,
  ...(change && {change}),
  ...(since && {since}),
  ...(until && {until}),
  ...(asOf && {asOf}),
});

/** A unit that stands apart from its host (北岸区委常委、政法委书记): where it belongs, and its whole name. */
const unitClaims = (body: PostBody, mentioned: ReadonlySet<string>, proof: Proof): Claim[] => {
  if (!body.unit) return [];
  const {part, host} = body.unit;
  const hostRef = bodyRef(host, bodyTypeOf(host));
  const isParty = partyPartStart(part) === 0 && body.type === 'party_org';
  const type = isParty && hostRef.kind !== 'party_org' ? 'PARTY_ORG_OF' : 'PART_OF';
  const belongs = (from: EntityRef): Claim => ({type, from, to: hostRef, properties: {}, ...proof});
  const whole = bodyRefOf(body);
  if (!mentioned.has(part)) return [belongs(whole)];
  const own = bodyRef(part, body.type);
  return [
    belongs(whole),
    belongs(own),
    {type: 'SAME_AS', from: own, to: whole, properties: {by: 'unit-with-host'}, ...proof},
  ];
};

/** HOLDS, POST_OF and, for a unit read with its host, where it belongs. `mentioned`: names of the text's bodies. */
export const postClaims = (post: Post, mentioned: ReadonlySet<string>): Claim[] => {
  const {body, person, rule, confidence, evidence} = post;
  // 他任北岸县县长: the sentence that names the person proves it too
  const chain = contains(evidence, person) ? [] : [{start: person.start, end: person.end}];
  const proof = {evidence: [evidence, ...chain], rule: `post/${rule}`, confidence};
  const holds: Claim = {
    type: 'HOLDS',
    from: personRef(post.person.name),
    to: postRef(post),
    properties: holdsProperties(post),
    ...proof,
  };
  if (!body) return [holds];
  return [
    holds,
    {type: 'POST_OF', from: postRef(post), to: bodyRefOf(body), properties: {}, ...proof},
    ...unitClaims(body, mentioned, proof),
  ];
};
