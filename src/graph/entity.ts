/** How one node carries what many articles say of it; see proof.ts for the same of facts. */
import type {Scalar} from '../article/facts';
import type {Claim} from './change';
import {narrowerKind, secondLabel} from './kinds';
import type {Labels, NodeLabel} from './model';
import {pinyinOf} from './pinyin';
import {sortedProperties} from './proof';
import type {Values} from './value';

export interface NodeState {
  readonly labels: Labels;
  readonly properties: Values;
}

/** Of two values the one whose JSON is smaller: arbitrary, but the same in any order. */
const settle = (a: Scalar, b: Scalar): Scalar => (JSON.stringify(a) <= JSON.stringify(b) ? a : b);

export const joinClaims = (a: Claim, b: Claim): Claim => {
  const properties: Record<string, Scalar> = {...a.properties};
  for (const [key, value] of Object.entries(b.properties)) {
    const other = properties[key];
    properties[key] = other === undefined ? value : settle(other, value);
  }
  return {
    names: [...new Set([...a.names, ...b.names])].sort(),
    kind: narrowerKind(a.kind, b.kind),
    properties,
  };
};

/** What people ask for by name, and so may ask for in pinyin. */
const ASKED_FOR: readonly NodeLabel[] = ['Person', 'Organization', 'Place', 'Event'];

/** All names as one text for full-text search: a line each, then the pinyin of each. */
const namesOf = (label: NodeLabel, all: readonly string[]): string | null => {
  const pinyin = ASKED_FOR.includes(label) ? all.flatMap(name => pinyinOf(label, name) ?? []) : [];
  const lines = [...new Set([...all, ...pinyin])];
  return lines.length > 1 ? lines.join('\n') : null;
};

/** What a node shows for the joined claims of all articles. */
export const stateOf = (label: NodeLabel, id: string, name: string, claim: Claim): NodeState => {
  const second = secondLabel(label, claim.kind, name);
  const aliases = claim.names.filter(other => other !== name);
  const names = namesOf(label, [name, ...aliases]);
  return {
    labels: second === null ? [label] : [label, second],
    properties: {
      ...claim.properties,
      id,
      name,
      ...(aliases.length > 0 && {aliases}),
      ...(names !== null && {names}),
      ...(claim.kind !== null && {kind: claim.kind}),
    },
  };
};

/** Shown by the node, but not among the claim's own properties. */
const NOT_CLAIMED = new Set(['id', 'name', 'aliases', 'names', 'kind']);

/** The other way round: the joined claim that a stored node stands for. */
export const claimOf = (node: NodeState | undefined): Claim | undefined => {
  if (node === undefined) return undefined;
  const {name, aliases, kind} = node.properties;
  return {
    names: [String(name), ...(Array.isArray(aliases) ? aliases.map(String) : [])].sort(),
    kind: typeof kind === 'string' ? kind : null,
    properties: Object.fromEntries(
      Object.entries(node.properties).flatMap(([key, value]) =>
        typeof value === 'object' || NOT_CLAIMED.has(key) ? [] : [[key, value]],
      ),
    ),
  };
};

/** Keys sorted, so that equal claims are equal texts. */
export const encodeClaim = ({names, kind, properties}: Claim): string =>
  JSON.stringify({names, kind, properties: sortedProperties(properties)});
export const decodeClaim = (text: string): Claim => JSON.parse(text) as Claim;
