/** Of what is given a confidence, how much is right. */
import {matchDocument} from '../../src/eval/match';
import {provenRows, type ProvenRow} from '../../src/eval/proof';
import {
  calibrateFacts,
  calibrateBy,
  type Calibrate,
  type Measure,
} from '../../src/extract/confidence';
import {fitCalibration, type Judged} from '../../train/confidence';
import {FOLDS, foldOf} from '../../train/tagger';
import type {Read} from './read';

/** The kind of rows by which a measure is judged; a post is right with its body in a longer or shorter form. */
const MEASURE_OF_KIND: Readonly<Record<string, Measure>> = {
  person: 'person',
  organization: 'organization',
  area: 'area',
  event: 'event',
  'role~': 'post',
  relation: 'relation',
};

const measureOf = ({kind, type}: ProvenRow): Measure | null =>
  // That somebody took or left a post is said by the fact of the post, which is judged as one.
  kind === 'relation' && type === 'HOLDS' ? null : (MEASURE_OF_KIND[kind] ?? null);

export const judge = (read: readonly Read[], calibrate?: Calibrate): Judged[] =>
  read.flatMap(({names, predicted, facts}) => {
    const right = new Map(
      [...matchDocument(names, predicted)].map(([kind, {hits}]) => [
        kind,
        new Set(hits.map(([, row]) => row)),
      ]),
    );
    return provenRows(calibrate ? calibrateFacts(facts, calibrate) : facts).flatMap(proven => {
      const measure = measureOf(proven);
      const {kind, row, rule, confidence} = proven;
      return measure === null
        ? []
        : [{measure, rule, said: confidence, right: right.get(kind)?.has(row) ?? false}];
    });
  });

/** Each fold by a calibration of the other folds' articles. */
export const judgeLeftOut = (...sets: readonly (readonly Read[])[]): Judged[] =>
  Array.from({length: FOLDS}, (_, fold) => {
    const own = sets.flatMap(set => set.filter((_, index) => foldOf(index) === fold));
    const others = sets.flatMap(set => set.filter((_, index) => foldOf(index) !== fold));
    return judge(own, calibrateBy(fitCalibration(judge(others))));
  }).flat();

const BANDS: readonly (readonly [from: number, to: number])[] = [
  [0.95, 1.01],
  [0.9, 0.95],
  [0.8, 0.9],
  [0.7, 0.8],
  [0.6, 0.7],
  [0, 0.6],
];

export interface Band {
  readonly from: number;
  readonly to: number;
  readonly right: number;
  readonly all: number;
}

const band = (judged: readonly Judged[], from: number, to: number): Band => {
  const own = judged.filter(({said}) => said >= from && said < to);
  return {from, to, right: own.filter(({right}) => right).length, all: own.length};
};

export const bandsOf = (judged: readonly Judged[]): Band[] =>
  BANDS.map(([from, to]) => band(judged, from, to));

const SURE = 0.9;
/** Everything that is given SURE and more. */
export const sureOf = (judged: readonly Judged[]): Band => band(judged, SURE, 1.01);
