import type {BodyType} from '../../../article/facts';
import {isOpenUnit} from '../../body/type';
import type {Mention} from '../../document';

/** Bodies whose units are of their own type. */
const HOSTS: readonly BodyType[] = ['company', 'school', 'hospital', 'association', 'government'];
const SHARE = 0.6;

/** The type that most bodies of an article have, of those that have units; null when none prevails. */
const prevailing = (bodies: readonly Mention[]): BodyType | null => {
  const names = new Map(bodies.map(({name, type}) => [name, type]));
  const types = [...names]
    .filter(([name, type]) => type !== null && HOSTS.includes(type) && !isOpenUnit(name))
    .map(([, type]) => type);
  const best = HOSTS.map(type => ({
    type,
    count: types.filter(other => other === type).length,
  })).sort((a, b) => b.count - a.count)[0];
  return best && best.count >= types.length * SHARE && best.count > 1 ? best.type : null;
};

/** 宣传科, 研发部 in an article about a hospital or a firm are units of it: they get its type. */
export const withUnitTypes = (mentions: readonly Mention[]): Mention[] => {
  const type = prevailing(mentions.filter(({kind}) => kind === 'body'));
  if (type === null || type === 'government') return [...mentions];
  return mentions.map(mention =>
    mention.kind === 'body' && isOpenUnit(mention.name) ? {...mention, type} : mention,
  );
};
