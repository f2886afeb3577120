/** Settles bodies, places and everything else whose id is its content. */
import type {EntityChange} from '../graph/change';
import type {Context, Settled} from './context';
import {entityChange, ownProperties} from './entity-change';
import {canonicalName} from './canonical-name';
import type {Group} from './group';
import {identify} from './identity';

export const settleThings = ({groups, rules, article}: Context): Settled =>
  new Map(
    groups
      .filter(({canonical: {label}}) => label !== 'Person' && label !== 'Post')
      .map((group): [Group, EntityChange] => {
        const {canonical} = group;
        const name = canonicalName(canonical.name);
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
