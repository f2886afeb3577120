import type {Properties} from '../../article/facts';
import type {Claim, EntityRef} from '../claim';
import {bodyRef, personRef} from '../entity-ref';
import type {PostBody} from './body';
import type {Post} from './index';

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

/** HOLDS, POST_OF and, for a unit read with its host (政法委 of 北岸区委), where it belongs. */
export const postClaims = (post: Post): Claim[] => {
  const {body, rule, confidence, evidence} = post;
  const common = {evidence: [evidence], rule: `post/${rule}`, confidence};
  const holds: Claim = {
    type: 'HOLDS',
    from: personRef(post.person.name),
    to: postRef(post),
    properties: holdsProperties(post),
    ...common,
  };
  if (!body) return [holds];
  return [
    holds,
    {type: 'POST_OF', from: postRef(post), to: bodyRefOf(body), properties: {}, ...common},
  ];
};
