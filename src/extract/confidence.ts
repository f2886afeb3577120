/**
 * What a confidence means. Taggers and rules say how sure they are each in their own way; how often
 * they were right on annotated articles they had not seen (data/models/confidence.json, made by
 * `npm run calibrate`) turns that into one scale.
 */
import type {ArticleFacts, EntityLabel, FactType} from '../article/facts';
import {readDataFile} from '../lexicon/data-file';
import {lazy} from '../lexicon/word-list';

export const MEASURES = ['person', 'organization', 'area', 'event', 'post', 'relation'] as const;
/** What is measured together. */
export type Measure = (typeof MEASURES)[number];

export interface MeasureCalibration {
  /** Confidence as said and share that was right, both rising; between two steps in a line. */
  readonly steps: readonly (readonly [said: number, right: number])[];
  /** Log-odds to add for a rule that is right more or less often than others that say the same. */
  readonly rules: Readonly<Record<string, number>>;
}

export interface Calibration {
  readonly measures: Readonly<Record<Measure, MeasureCalibration>>;
  /** What no annotation judges is never said to be surer than this. */
  readonly unmeasured: number;
}

/** `measure` is null for what no annotation judges. */
export type Calibrate = (measure: Measure | null, rule: string, said: number) => number;

const FACT_MEASURES: Readonly<Partial<Record<FactType, Measure>>> = {
  HOLDS: 'post',
  POST_OF: 'post',
  PART_OF: 'relation',
  PARTY_ORG_OF: 'relation',
  SUBSIDIARY_OF: 'relation',
  LOCATED_IN: 'relation',
  ORGANIZED: 'relation',
  ATTENDED: 'relation',
  VISITED: 'relation',
  AWARDED: 'relation',
};

const LABEL_MEASURES: Readonly<Partial<Record<EntityLabel, Measure>>> = {
  Person: 'person',
  Organization: 'organization',
  Place: 'area',
  Event: 'event',
};

/** Odds are taken within these, so that they stay numbers. */
const LEAST = 0.005;

const logOdds = (share: number): number => {
  const within = Math.min(1 - LEAST, Math.max(LEAST, share));
  return Math.log(within / (1 - within));
};

const shareAt = (steps: MeasureCalibration['steps'], said: number): number => {
  const next = steps.findIndex(([at]) => at >= said);
  const above = steps[next] ?? steps.at(-1) ?? [said, said];
  const below = steps[next - 1];
  if (!below || next < 0) return above[1];
  return below[1] + ((said - below[0]) / (above[0] - below[0])) * (above[1] - below[1]);
};

/** Of what is given SURE and more, at least as many are right as this: texts differ from those measured. */
const RIGHT_WHERE_SURE = 0.95;
const SURE = 0.9;

const withMargin = (share: number): number =>
  share < RIGHT_WHERE_SURE
    ? (share / RIGHT_WHERE_SURE) * SURE
    : 1 - ((1 - share) / (1 - RIGHT_WHERE_SURE)) * (1 - SURE);

const rounded = (value: number): number => Math.round(value * 1000) / 1000;

/** Rises with what is said, for each rule. */
export const calibrateBy =
  ({measures, unmeasured}: Calibration): Calibrate =>
  (measure, rule, said) => {
    if (measure === null) return rounded(Math.min(said, unmeasured));
    const {steps, rules} = measures[measure];
    const odds = logOdds(shareAt(steps, said)) + (rules[rule] ?? 0);
    return rounded(withMargin(1 / (1 + Math.exp(-odds))));
  };

export const AS_SAID: Calibrate = (_, __, said) => rounded(said);

export const defaultCalibrate = lazy(() =>
  calibrateBy(
    JSON.parse(readDataFile('models', 'confidence.json').toString('utf8')) as Calibration,
  ),
);

const measureOfFact = (type: FactType): Measure | null => FACT_MEASURES[type] ?? null;
const measureOfLabel = (label: EntityLabel | undefined): Measure | null =>
  (label && LABEL_MEASURES[label]) ?? null;

/** The same article with every confidence on the one scale. */
export const calibrateFacts = (article: ArticleFacts, calibrate: Calibrate): ArticleFacts => {
  const labels = new Map(article.entities.map(({id, label}) => [id, label]));
  return {
    ...article,
    mentions: article.mentions.map(mention => ({
      ...mention,
      confidence: calibrate(
        measureOfLabel(labels.get(mention.entity)),
        mention.rule,
        mention.confidence,
      ),
    })),
    facts: article.facts.map(fact => ({
      ...fact,
      confidence: calibrate(measureOfFact(fact.type), fact.rule, fact.confidence),
    })),
  };
};
