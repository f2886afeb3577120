/** Settles bodies, places and everything else whose id is its content. */
import type {Entity} from '../article/facts';
import type {EntityChange} from '../graph/change';
import type {Context, Settled} from './context';
import {amongNames, toldOf, type Told} from './corrections/told';
import {entityChange, ownProperties} from './entity-change';
import {canonicalName} from './canonical-name';
import type {Group} from './group';
import {identify} from './identity';

/** Blanks inside the name of an event or a quotation are its own: “聚力 同行”座谈会. */
const isBody = ({label}: Entity): boolean => label === 'Organization' || label === 'Place';

const ABOVE = ['PART_OF', 'PARTY_ORG_OF', 'SUBSIDIARY_OF', 'LOCATED_IN'] as const;

/** By the article, or by what it says the body is part of or lies in. */
const toldOfBody = (context: Context, group: Group): Told | null =>
  toldOf(context, group, () => {
    const above = ABOVE.flatMap(type => context.from(group, type)).flatMap(
      ({to}) => context.groupOf(to)?.members ?? [],
    );
    return [{holds: amongNames(above.map(({name}) => name))}];
  });

const settle = (context: Context, group: Group): EntityChange => {
  const {canonical} = group;
  const told = isBody(canonical) ? toldOfBody(context, group) : null;
  const properties = {
    ...ownProperties(group),
    ...(told !== null && {correctedBy: told.correctedBy}),
  };
  if (told?.id != null) return entityChange(group, told.id, told.name, properties);
  const name = isBody(canonical)
    ? canonicalName(canonical.name)
    : canonical.name.trim().replace(/\s+/gu, ' ');
  return entityChange(
    group,
    identify(canonical, name, context.rules, context.article.id),
    name,
    canonical.label === 'Statement' ? {text: canonical.name, ...properties} : properties,
  );
};

export const settleThings = (context: Context): Settled =>
  new Map(
    context.groups
      .filter(({canonical: {label}}) => label !== 'Person' && label !== 'Post')
      .map((group): [Group, EntityChange] => [group, settle(context, group)]),
  );
