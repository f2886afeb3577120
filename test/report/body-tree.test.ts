import test from 'ava';
import {bodyForest, findNode, treeLines, type TreeNode} from '../../src/report/body-tree';
import {factOf} from '../../src/report/fact';
import {a, factRow, type End} from '../support/rows';

const street = a('青石街道', 'Place', 'street');
const committee = a('青石街道两新党委', 'Organization', 'party_org');
const group = a('第一联组', 'Organization', 'party_org');
const park = a('云溪软件园', 'Place', 'park');
const branch = a('云溪软件园党支部', 'Organization', 'party_org');
const lone = a('河湾公司', 'Organization', 'company');
const event = a('座谈会', 'Event');

type Edge = readonly [below: End, relation: string, above: End];

const forest = (...edges: readonly Edge[]): TreeNode[] =>
  bodyForest(edges.map(([from, relation, to]) => factOf(factRow(from, relation, to, ['句。']))));
const drawn = (...edges: readonly Edge[]): string[] =>
  forest(...edges).flatMap(node => treeLines(node, ({body}) => body.name));

for (const [title, edges, lines] of [
  ['no bodies, no trees', [], []],
  ['a unit under its body', [[group, 'PART_OF', committee]], ['青石街道两新党委', '└─ 第一联组']],
  [
    'the largest tree first, what belongs there before what lies there',
    [
      [lone, 'LOCATED_IN', a('河湾镇', 'Place', 'street')],
      [park, 'LOCATED_IN', street],
      [committee, 'PARTY_ORG_OF', street],
      [group, 'PART_OF', committee],
      [branch, 'PARTY_ORG_OF', park],
    ],
    [
      '青石街道',
      '├─ 青石街道两新党委',
      '│  └─ 第一联组',
      '└─ 云溪软件园',
      '   └─ 云溪软件园党支部',
      '河湾镇',
      '└─ 河湾公司',
    ],
  ],
  [
    'a body in two others stands where it is a part',
    [
      [branch, 'LOCATED_IN', street],
      [branch, 'PART_OF', committee],
    ],
    ['青石街道两新党委', '└─ 云溪软件园党支部'],
  ],
  [
    'a circle is cut',
    [
      [group, 'PART_OF', committee],
      [committee, 'PART_OF', group],
    ],
    ['青石街道两新党委', '└─ 第一联组'],
  ],
  ['a body that is part of itself', [[group, 'PART_OF', group]], []],
  ['events and awards are no bodies', [[event, 'LOCATED_IN', park]], []],
] as const satisfies readonly (readonly [string, readonly Edge[], readonly string[]])[]) {
  test(`tree: ${title}`, t => {
    t.deepEqual(drawn(...edges), lines);
  });
}

test('tree: a body is found wherever it stands', t => {
  const trees = forest([committee, 'PARTY_ORG_OF', street], [group, 'PART_OF', committee]);
  const id = trees[0]?.children[0]?.children[0]?.body.id ?? '';
  t.is(findNode(trees, id)?.body.name, '第一联组');
  t.is(findNode(trees, 'nowhere'), undefined);
});
