import test from 'ava';
import {NOTHING, type Names} from '../../src/eval/names';
import {scoreAll, type Pair} from '../../src/eval/score';

const names = (some: Partial<Names>): Names => ({...NOTHING, ...some});

const role = (person: string, org: string | null, title: string, status = 'current') => ({
  person,
  org,
  title,
  status,
});

const figures = (kind: string, ...pairs: readonly Pair[]): string => {
  const score = scoreAll(pairs).find(each => each.kind === kind);
  if (!score) return 'no such kind';
  const {precision, recall, f1, macro, gold} = score;
  return [...[precision, recall, f1, macro].map(share => share.toFixed(3)), gold].join(' ');
};

const cases: readonly (readonly [
  title: string,
  kind: string,
  gold: Partial<Names>,
  predicted: Partial<Names>,
  figures: string,
])[] = [
  [
    'two of three found, one too many',
    'person',
    {persons: ['云帆', '山岚', '陶念']},
    {persons: ['云帆', '山岚', '北岸']},
    '0.667 0.667 0.667 0.667 3',
  ],
  ['nothing to find, nothing found', 'person', {}, {}, '0.000 0.000 1.000 1.000 0'],
  ['nothing to find, one found', 'person', {}, {persons: ['云帆']}, '0.000 0.000 0.000 0.000 0'],
  [
    'blanks, quotation marks and width are no part of a name',
    'person',
    {persons: ['云 帆', '“山岚”', 'Ａ']},
    {persons: ['云帆', '山岚', 'A']},
    '1.000 1.000 1.000 1.000 3',
  ],
  [
    'a name twice counts once',
    'person',
    {persons: ['云帆', '云 帆']},
    {persons: ['云帆', '云帆']},
    '1.000 1.000 1.000 1.000 1',
  ],
  [
    'areas are no organizations',
    'organization',
    {
      organizations: [
        {name: '北岸县', type: 'district_or_region'},
        {name: '北岸集团', type: 'company'},
      ],
    },
    {organizations: [{name: '北岸县', type: 'government'}]},
    '0.000 0.000 0.000 0.000 1',
  ],
  [
    'the type counts only where it is asked for',
    'organization+type',
    {organizations: [{name: '北岸集团', type: 'company'}]},
    {organizations: [{name: '北岸集团', type: 'other'}]},
    '0.000 0.000 0.000 0.000 1',
  ],
  [
    'role: the body to the letter',
    'role',
    {roles: [role('云帆', '北岸集团', '经理')]},
    {roles: [role('云帆', '集团', '经理')]},
    '0.000 0.000 0.000 0.000 1',
  ],
  [
    'role~: the shorter form of the body',
    'role~',
    {roles: [role('云帆', '北岸集团', '经理'), role('山岚', '北岸集团', '经理')]},
    {roles: [role('云帆', '集团', '经理'), role('山岚', null, '经理')]},
    '0.500 0.500 0.500 0.500 2',
  ],
  [
    'role+status: a post of the past is another',
    'role+status',
    {roles: [role('云帆', null, '经理', 'former')]},
    {roles: [role('云帆', null, '经理')]},
    '0.000 0.000 0.000 0.000 1',
  ],
  [
    'relation: names of events may differ a little, those of bodies not',
    'relation',
    {
      relations: [
        {subject: '北岸集团', predicate: 'organized', object: '春季植树活动'},
        {subject: '北岸集团党委', predicate: 'part_of', object: '北岸集团公司'},
      ],
    },
    {
      relations: [
        {subject: '北岸集团', predicate: 'organized', object: '植树活动'},
        {subject: '北岸集团党委', predicate: 'part_of', object: '北岸集团'},
      ],
    },
    // Bigrams: 3 in common of 5 and 3.
    '0.500 0.500 0.500 0.500 2',
  ],
  [
    'event: the first of the gold takes the first that is like it, its equal before that',
    'event',
    {
      events: [
        {name: '植树活动', date: null},
        {name: '春季植树活动', date: null},
      ],
    },
    {events: [{name: '春季植树活动', date: null}]},
    '1.000 0.500 0.667 0.667 2',
  ],
  [
    'event+date: a date of an event that the gold has without one does not count against it',
    'event+date',
    {
      events: [
        {name: '植树活动', date: '2024-03-12'},
        {name: '读书分享会', date: null},
      ],
    },
    {
      events: [
        {name: '植树活动', date: '2024-03'},
        {name: '读书分享会', date: '2024-04-01'},
      ],
    },
    '0.000 0.000 0.000 0.000 1',
  ],
];

for (const [title, kind, gold, predicted, expected] of cases) {
  test(`${kind}: ${title}`, t => {
    t.is(figures(kind, [names(gold), names(predicted)]), expected);
  });
}

test('micro counts rows together, macro is the mean of the documents', t => {
  const three = names({persons: ['云帆', '山岚', '陶念']});
  const one = names({persons: ['云帆']});
  // 1 of 3 and 1 of 1: F1 .5 and 1.
  t.is(figures('person', [three, one], [one, one]), '1.000 0.500 0.667 0.750 4');
});
