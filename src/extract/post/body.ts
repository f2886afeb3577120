import type {BodyType} from '../../article/facts';
import {isCommittee, partyPartStart} from '../body/suffix';
import type {Mention} from '../document';

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
