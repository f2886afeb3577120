import type {BodyType} from '../../../article/facts';
import {isCommittee, partyPartStart} from '../../body/suffix';
import type {Mention} from '../../document';

/** The body an office belongs to. */
export interface PostBody {
  readonly name: string;
  readonly type: BodyType;
  /** Put together from words that stand apart. */
  readonly composed: boolean;
  /** Of a unit read with its host: the unit's words, and the host. */
  readonly unit?: {readonly part: string; readonly host: string};
  /** How it was found: it touches the office, is shared by the list, was put together, or is a guess from the context. */
  readonly source: 'touching' | 'list' | 'composed' | 'context';
}

export const ofMention = (mention: Mention, source: PostBody['source'] = 'touching'): PostBody => ({
  name: mention.name,
  type: mention.type ?? 'other',
  composed: false,
  source,
});

/** The areas in front of a street, a community or a village: 北岸市青石区|青石街道. */
const AREAS_BEFORE =
  /^\p{Script=Han}*(?:[省市县镇乡]|(?<![社园校小片民])区|街道)(?=\p{Script=Han}{2,}(?:街道|社区|居民区|村)$)/u;

/** The shortest name of a host that still tells which it is. */
export const shortHost = (host: string): string => host.replace(AREAS_BEFORE, '');

export const composed = (host: string, part: string, type: BodyType): PostBody => ({
  name: host + part,
  type,
  composed: true,
  ...(host !== '' && {unit: {part, host}}),
  source: 'composed',
});

export const area = (name: string, source: PostBody['source']): PostBody => ({
  name,
  type: 'district_or_region',
  composed: false,
  source,
});

/** The body that a Party body belongs to: 北岸建设局 of 北岸建设局党组; itself when it is none. */
export const hostName = (body: PostBody): string => {
  const start = partyPartStart(body.name);
  return start > 0 && !isCommittee(body.name) ? body.name.slice(0, start) : body.name;
};
