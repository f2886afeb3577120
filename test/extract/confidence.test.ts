import test from 'ava';
import fc from 'fast-check';
import {
  AS_SAID,
  MEASURES,
  calibrateBy,
  calibrateFacts,
  defaultCalibrate,
  type Calibration,
  type MeasureCalibration,
} from '../../src/extract/confidence';
import {fitCalibration, type Judged} from '../../train/confidence';
import {article, body, entity, person, says} from '../support/facts';

const of = (steps: MeasureCalibration['steps'], rules = {}): Calibration => ({
  measures: Object.fromEntries(
    MEASURES.map(measure => [measure, {steps, rules}]),
  ) as unknown as Calibration['measures'],
  unmeasured: 0.85,
});

const STEPS = [
  [0.5, 0.6],
  [0.9, 0.95],
] as const;

const cases: readonly (readonly [said: number, given: number])[] = [
  // .95 of the right is .9 of confidence: a margin for texts unlike those measured.
  [0.9, 0.9],
  [1, 0.9],
  [0.5, 0.568],
  [0.1, 0.568],
  [0.7, 0.734],
];
for (const [said, given] of cases) {
  test(`said ${said}: given ${given}`, t => {
    t.is(calibrateBy(of(STEPS))('post', 'any', said), given);
  });
}

test('a rule that is right less often is given less', t => {
  const calibrate = calibrateBy(of(STEPS, {rash: -1}));
  t.true(calibrate('post', 'rash', 0.9) < calibrate('post', 'calm', 0.9));
});

test('what no annotation judges is given .85 at most', t => {
  t.is(calibrateBy(of(STEPS))(null, 'figure-counted', 0.95), 0.85);
  t.is(calibrateBy(of(STEPS))(null, 'figure-counted', 0.6), 0.6);
});

test('of the package: surer stays surer, and all within 0 and 1', t => {
  const share = fc.double({min: 0, max: 1, noNaN: true});
  t.notThrows(() => {
    fc.assert(
      fc.property(fc.constantFrom(...MEASURES), share, share, (measure, a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)].map(said =>
          defaultCalibrate()(measure, 'any', said),
        );
        return low !== undefined && high !== undefined && 0 <= low && low <= high && high <= 1;
      }),
    );
  });
});

test('facts and mentions of an article, each by what it is', t => {
  const facts = article('甲', [
    says(person('陶念'), '经理', body('河湾公司')),
    {
      text: '河湾公司有职工37名。',
      facts: [
        {
          type: 'REPORTS',
          from: body('河湾公司'),
          to: entity('Figure', '职工37名'),
          confidence: 0.95,
        },
      ],
    },
  ]);
  const given = calibrateFacts(facts, calibrateBy(of([[0, 0.95]])));
  t.deepEqual([...new Set(given.mentions.map(({confidence}) => confidence))].sort(), [0.85, 0.9]);
  t.is(given.facts.find(({type}) => type === 'HOLDS')?.confidence, 0.9);
  t.is(given.facts.find(({type}) => type === 'REPORTS')?.confidence, 0.85);
  t.deepEqual(calibrateFacts(facts, AS_SAID), facts);
});

const judged = (rule: string, said: number, right: number, count: number): Judged[] =>
  Array.from({length: count}, (_, index) => ({
    measure: 'post',
    rule,
    said,
    right: index < right,
  }));

test('fitting: steps rise, though a surer group was right less often', t => {
  const {steps} = fitCalibration([
    ...judged('a', 0.5, 30, 50),
    ...judged('a', 0.7, 25, 50),
    ...judged('a', 0.9, 48, 50),
  ]).measures.post;
  t.deepEqual(steps, [
    [0.6, 0.55],
    [0.9, 0.96],
  ]);
});

test('fitting: a rule is moved by what it adds to the usual', t => {
  const {rules} = fitCalibration([
    ...judged('good', 0.8, 100, 100),
    ...judged('poor', 0.8, 60, 100),
  ]).measures.post;
  t.true((rules.good ?? 0) > 0 && (rules.poor ?? 0) < 0);
});
