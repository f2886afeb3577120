/** The tables of docs/quality.md. */
import {MEASURES} from '../../src/extract/confidence';
import type {Judged} from '../../train/confidence';
import type {Counted} from './causes';
import {DAMAGES} from './damaged';
import type {Read} from './read';
import {bandsOf, sureOf} from './reliability';
import {f1, percent, scoresOf, table} from './table';

type Pairs = readonly Pick<Read, 'names' | 'predicted'>[];

/** Kinds with what the issue of this work gives for two human annotators and for the best tool. */
const KINDS: readonly (readonly [kind: string, words: string, second: string, tool: string])[] = [
  ['person', 'persons', '.99-1.00', '.91'],
  ['organization', 'bodies', '.86-.91', '.69'],
  ['organization+type', 'bodies with type', '.81-.88', '.43'],
  ['role', 'posts: person, body and title to the letter', '.79-.94', '.14'],
  ['role~', 'posts~', '.89-.97', '.20'],
  ['relation', 'relations', '.61-.85', 'none'],
  ['event', 'events', '.81-.90', 'none'],
  ['area', 'areas', '', ''],
  ['role+status', 'posts with status', '', ''],
  ['event+date', 'events with date', '', ''],
];

type Sets = Readonly<Record<'train' | 'invented' | 'fresh' | 'blind' | 'dev', Pairs>>;

export const kindsTable = ({train, invented, fresh, blind, dev}: Sets): string => {
  const scores = [train, invented, fresh, blind, dev].map(scoresOf);
  return table(
    [
      '',
      `${train.length} real, left out`,
      `${invented.length} invented, left out`,
      `${fresh.length} by others, read`,
      `${blind.length} by others, never read`,
      `${dev.length} real, never read`,
      'second person',
      'best tool',
    ],
    KINDS.map(([kind, words, second, tool]) => [
      words,
      ...scores.map(of => f1(of, kind)),
      second,
      tool,
    ]),
  );
};

const SHOWN = ['person', 'organization', 'organization+type', 'role', 'role~', 'relation', 'event'];

export const sourcesTable = (read: readonly Read[]): string =>
  table(
    [
      'source',
      'articles',
      'persons',
      'bodies',
      'with type',
      'posts',
      'posts~',
      'relations',
      'events',
    ],
    [...new Set(read.map(({source}) => source))].sort().map(source => {
      const own = read.filter(item => item.source === source);
      const scores = scoresOf(own);
      return [source, String(own.length), ...SHOWN.map(kind => f1(scores, kind))];
    }),
  );

/** Each part with its real and its invented articles; the tagger alone makes no posts or relations. */
export const partsTable = (
  parts: readonly (readonly [
    name: string,
    real: Pairs,
    invented: Pairs,
    kinds: readonly string[],
  ])[],
): string => {
  const kinds = ['person', 'organization', 'role~', 'relation'];
  return table(
    ['', 'persons', 'bodies', 'posts~', 'relations'],
    parts.map(([name, real, invented, has]) => {
      const [ofReal, ofInvented] = [scoresOf(real), scoresOf(invented)];
      return [
        name,
        ...kinds.map(kind =>
          has.includes(kind) ? `${f1(ofReal, kind)} / ${f1(ofInvented, kind)}` : '-',
        ),
      ];
    }),
  );
};

export const damagedTable = (clean: Pairs, damaged: readonly Pairs[]): string =>
  table(
    ['', 'persons', 'bodies', 'with type', 'posts', 'posts~', 'relations', 'events'],
    [
      ['undamaged', clean] as const,
      ...DAMAGES.map(
        ({seed, share}, index) => [`share ${share} (seed ${seed})`, damaged[index] ?? []] as const,
      ),
    ].map(([name, pairs]) => {
      const scores = scoresOf(pairs);
      return [name, ...SHOWN.map(kind => f1(scores, kind))];
    }),
  );

const WORDS: Readonly<Record<string, string>> = {
  person: 'persons',
  organization: 'bodies',
  area: 'areas',
  event: 'events',
  post: 'posts',
  relation: 'relations',
};

const groups = (
  judged: readonly Judged[],
): (readonly [name: string, rows: readonly Judged[]])[] => [
  ...MEASURES.map(
    measure => [WORDS[measure] ?? measure, judged.filter(row => row.measure === measure)] as const,
  ),
  ['all', judged] as const,
];

export const sureTable = (said: readonly Judged[], calibrated: readonly Judged[]): string => {
  const cells = (rows: readonly Judged[]): string[] => {
    const {right, all} = sureOf(rows);
    return [`${right} of ${all}`, percent(right, all)];
  };
  const after = new Map(groups(calibrated));
  return table(
    ['given .9 and more', 'as said', '', 'calibrated', ''],
    groups(said).map(([name, rows]) => [name, ...cells(rows), ...cells(after.get(name) ?? [])]),
  );
};

export const curveTable = (calibrated: readonly Judged[]): string => {
  const columns = groups(calibrated).map(([name, rows]) => [name, bandsOf(rows)] as const);
  return table(
    ['confidence', ...columns.map(([name]) => name)],
    bandsOf([]).map(({from, to}, at) => [
      from === 0 ? `below ${to}` : `${from} to ${Math.min(1, to)}`,
      ...columns.map(([, bands]) => {
        const {right = 0, all = 0} = bands[at] ?? {};
        return all === 0 ? '-' : `${percent(right, all)} of ${all}`;
      }),
    ]),
  );
};

export const countsTable = (head: readonly string[], counted: readonly Counted[]): string =>
  table(
    [...head, 'count'],
    counted.map(({what, count}) => [...what, String(count)]),
  );
