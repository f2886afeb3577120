/** Settles bodies, places and everything else whose id is its content. */
import type {Entity} from '../article/facts';
import type {EntityChange} from '../graph/change';
import type {Context, Settled} from './context';
import {entityChange, ownProperties} from './entity-change';
import {canonicalName} from './canonical-name';
import type {Group} from './group';
import {identify} from './identity';

/** Blanks inside the name of an event or a quotation are its own: “聚力 同行”座谈会. */
const isBody = ({label}: Entity): boolean => label === 'Organization' || label === 'Place';

export const settleThings = ({groups, rules, article}: Context): Settled =>
  new Map(
    groups
      .filter(({canonical: {label}}) => label !== 'Person' && label !== 'Post')
      .map((group): [Group, EntityChange] => {
        const {canonical} = group;
        const name = isBody(canonical)
          ? canonicalName(canonical.name)
          : canonical.name.trim().replace(/\s+/gu, ' ');
        const properties = ownProperties(group);
        return [
          group,
          entityChange(
            group,
            identify(canonical, name, rules, article.id),
            name,
            canonical.label === 'Statement' ? {text: canonical.name, ...properties} : properties,
          ),
        ];
      }),
  );
