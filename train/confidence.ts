/** From how sure taggers and rules were, and how often they were right, to a calibration. */
import {
  MEASURES,
  type Calibration,
  type Measure,
  type MeasureCalibration,
} from '../src/extract/confidence';

/** A row of an extraction, what was said of it, and whether the annotation has it. */
export interface Judged {
  readonly measure: Measure;
  readonly rule: string;
  readonly said: number;
  readonly right: boolean;
}

interface Block {
  readonly said: number;
  readonly right: number;
  readonly count: number;
}

/** So many rows make a step: fewer say more of chance than of the confidence. */
const STEP = 40;

const join = (a: Block, b: Block): Block => ({
  said: a.said + b.said,
  right: a.right + b.right,
  count: a.count + b.count,
});

const shareOf = ({right, count}: Block): number => right / count;

/** Rows of which the same is said belong together. */
const groupsOf = (judged: readonly Judged[]): Block[] => {
  const groups = new Map<number, Block>();
  for (const {said, right} of judged) {
    const row = {said, right: Number(right), count: 1};
    const group = groups.get(said);
    groups.set(said, group ? join(group, row) : row);
  }
  return [...groups.entries()].sort(([a], [b]) => a - b).map(([, group]) => group);
};

const blocksOf = (judged: readonly Judged[]): Block[] => {
  const blocks: Block[] = [];
  for (const group of groupsOf(judged)) {
    const last = blocks.at(-1);
    if (last && last.count < STEP) blocks[blocks.length - 1] = join(last, group);
    else blocks.push(group);
  }
  const [last, before] = [blocks.at(-1), blocks.at(-2)];
  return last && before && last.count < STEP
    ? [...blocks.slice(0, -2), join(before, last)]
    : blocks;
};

/** Pool adjacent violators: the rising steps that are nearest to the shares found. */
const rising = (blocks: readonly Block[]): Block[] => {
  const pooled: Block[] = [];
  for (const block of blocks) {
    let next = block;
    for (let last = pooled.at(-1); last && shareOf(last) >= shareOf(next); last = pooled.at(-1)) {
      next = join(last, next);
      pooled.pop();
    }
    pooled.push(next);
  }
  return pooled;
};

/** How many rows of the usual share stand against those of a rule: few rows move it little. */
const SHRINK = 40;

/** With fewer rows than these a rule may lose trust, but not gain any. */
const ENOUGH = 100;

const odds = (right: number, wrong: number): number => Math.log(right / wrong);
const digits = (value: number): number => Math.round(value * 1000) / 1000;

const interpolate = (steps: MeasureCalibration['steps'], said: number): number => {
  const next = steps.findIndex(([at]) => at >= said);
  return (steps[next] ?? steps.at(-1))?.[1] ?? said;
};

const rulesOf = (
  judged: readonly Judged[],
  steps: MeasureCalibration['steps'],
): Record<string, number> => {
  const rules = [...new Set(judged.map(({rule}) => rule))].sort();
  return Object.fromEntries(
    rules.map(rule => {
      const own = judged.filter(row => row.rule === rule);
      const right = own.filter(row => row.right).length;
      const usual = own.reduce((sum, row) => sum + interpolate(steps, row.said), 0) / own.length;
      const expected = Math.min(0.99, Math.max(0.01, usual));
      const shift =
        odds(right + SHRINK * expected, own.length - right + SHRINK * (1 - expected)) -
        odds(expected, 1 - expected);
      return [rule, digits(own.length < ENOUGH ? Math.min(0, shift) : shift)];
    }),
  );
};

const measureCalibration = (judged: readonly Judged[]): MeasureCalibration => {
  const steps = rising(blocksOf(judged)).map(
    block => [digits(block.said / block.count), digits(shareOf(block))] as const,
  );
  return {steps, rules: rulesOf(judged, steps)};
};

/** Facts that no annotation judges are told apart from the sure ones. */
const UNMEASURED = 0.85;

export const fitCalibration = (judged: readonly Judged[]): Calibration => ({
  measures: Object.fromEntries(
    MEASURES.map(measure => [
      measure,
      measureCalibration(judged.filter(row => row.measure === measure)),
    ]),
  ) as unknown as Calibration['measures'],
  unmeasured: UNMEASURED,
});
