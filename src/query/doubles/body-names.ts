/** Names of bodies and areas that are another with something in front or behind; pure and linear in the names. */
import {groupBy} from '../../article/group-by';
import type {NamedNode, NameSense, ReasonKind} from './double';

/** A shorter name and the fuller one it may stand for. */
export interface NamePair {
  readonly full: NamedNode;
  readonly short: NamedNode;
  readonly form: Extract<ReasonKind, 'area' | 'party' | 'form'>;
  /** What the fuller one has more: an area, 中共, a legal form. */
  readonly more: string;
  /** Fuller names that would fit as well. */
  readonly rivals: readonly string[];
}

type Found = Omit<NamePair, 'rivals'>;

const PARTY = '中共';
const AREA_END = /(?:[省市区县旗州盟镇乡村]|街道|社区)$/u;
const LEGAL_FORM = /(?:(?:股份|责任)?有限(?:责任)?)?公司$/u;
const SHORTEST_AREA = 2;
/** Of a firm without its legal form: 河湾 alone may be anything. */
const SHORTEST_FIRM = 3;
/** More of them say nothing. */
const MOST_RIVALS = 3;

interface Cut {
  readonly rest: string;
  readonly form: NamePair['form'];
  readonly more: string;
}

const inFront = (name: string): Cut[] => {
  const start = name.startsWith(PARTY) ? PARTY.length : 0;
  const cuts: Cut[] = start === 0 ? [] : [{rest: name.slice(start), form: 'party', more: PARTY}];
  for (let end = start + SHORTEST_AREA; end < name.length; end++) {
    const more = name.slice(start, end);
    if (AREA_END.test(more)) cuts.push({rest: name.slice(end), form: 'area', more});
  }
  return cuts;
};

const behind = (name: string): Cut[] => {
  const more = LEGAL_FORM.exec(name)?.[0] ?? '';
  const stem = name.slice(0, name.length - more.length);
  return more === '' || stem.length < SHORTEST_FIRM
    ? []
    : [stem, `${stem}公司`].map(rest => ({rest, form: 'form', more}));
};

/** One fuller name holds all the others: 河湾市北岭区青石街道, 北岭区青石街道. */
const fullest = (found: readonly Found[]): Found | null => {
  const [longest, ...others] = found.toSorted((a, b) => b.full.name.length - a.full.name.length);
  return longest !== undefined && others.every(({full}) => longest.full.name.endsWith(full.name))
    ? longest
    : null;
};

const settled = (found: readonly Found[]): NamePair[] => {
  const one = fullest(found);
  if (one !== null) return [{...one, rivals: []}];
  const names = found.map(({full}) => full.name).sort();
  return names.length > MOST_RIVALS
    ? []
    : found.map(pair => ({...pair, rivals: names.filter(name => name !== pair.full.name)}));
};

/** Nodes of one label. */
export const namePairs = (nodes: readonly NamedNode[], {isRelative}: NameSense): NamePair[] => {
  const named = groupBy(nodes, ({name}) => name);
  const found = nodes.flatMap(full =>
    [...inFront(full.name), ...behind(full.name)].flatMap(({rest, form, more}): Found[] =>
      rest === full.name || isRelative(rest)
        ? []
        : (named.get(rest) ?? []).map(short => ({full, short, form, more})),
    ),
  );
  return [...groupBy(found, ({short}) => short.id).values()].flatMap(settled);
};
