/** The measures are those of the scorer that the articles' annotators gave. */
import {execFileSync} from 'node:child_process';
import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import test from 'ava';
import fc from 'fast-check';
import {parseNamesLine} from '../../src/eval/line';
import {NOTHING} from '../../src/eval/names';
import {scoreAll} from '../../src/eval/score';

const SHARED = join(__dirname, '..', '..', '..', 'shared', 'eval');
const SCORER = join(SHARED, 'score.mjs');

const name = fc
  .array(fc.constantFrom(...Array.from('云帆山岚北岸集团党委会议 “”Ａa')), {
    minLength: 1,
    maxLength: 6,
  })
  .map(characters => characters.join(''));
const some = <T>(item: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(item, {maxLength: 6});
const orNull = <T>(item: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(item, {nil: null});

const document = fc.record(
  {
    persons: some(fc.oneof(name, fc.record({name}))),
    organizations: some(
      fc.record({name, type: fc.constantFrom('company', 'other', 'district_or_region')}),
    ),
    roles: some(
      fc.record(
        {
          person: name,
          org: orNull(name),
          title: name,
          status: fc.constantFrom('current', 'former'),
        },
        {requiredKeys: ['person', 'title']},
      ),
    ),
    relations: some(
      fc.record({
        subject: name,
        predicate: fc.constantFrom('organized', 'attended', 'part_of'),
        object: name,
      }),
    ),
    events: some(fc.record({name, date: orNull(fc.constantFrom('2024-03', '2024-03-12'))})),
  },
  {requiredKeys: []},
);

const toLines = (documents: readonly object[], prefix: string): string =>
  documents.map((item, index) => JSON.stringify({id: `${prefix}${index}`, ...item})).join('\n');

const read = (lines: string) =>
  lines.split('\n').map(line => parseNamesLine(line, 'made up').names);

/** The scorer's table without its heads: kind, P, R, F1, macro, gold. */
const byScorer = (gold: string, predicted: string): string[] =>
  execFileSync(process.execPath, [SCORER, gold, predicted], {encoding: 'utf8'})
    .trim()
    .split('\n')
    .slice(2)
    .map(line => line.trim().replace(/\s+/gu, ' '));

const byUs = (gold: string, predicted: string): string[] => {
  const found = new Map(read(predicted).map(item => [item.id, item]));
  return scoreAll(read(gold).map(item => [item, found.get(item.id) ?? NOTHING])).map(
    ({kind, precision, recall, f1, macro, gold: count}) =>
      [kind, ...[precision, recall, f1, macro].map(share => share.toFixed(3)), count].join(' '),
  );
};

const declare = existsSync(SCORER) ? test : test.skip;

declare(
  'the same figures as ../shared/eval/score.mjs on made-up documents (needs ../shared)',
  t => {
    const folder = mkdtempSync(join(tmpdir(), 'tupu-eval-'));
    const [gold, predicted] = [join(folder, 'gold.jsonl'), join(folder, 'predicted.jsonl')];
    try {
      for (const seed of [1, 2, 3]) {
        const documents = fc.sample(document, {seed, numRuns: 60});
        const others = fc.sample(document, {seed: seed + 100, numRuns: 60});
        // Half of the predictions are the gold's own, so that there is something to find.
        writeFileSync(gold, toLines(documents, 'd'));
        writeFileSync(
          predicted,
          toLines(
            documents.map((item, index) =>
              index % 2 === 0
                ? {...item, roles: others[index]?.roles ?? []}
                : (others[index] ?? {}),
            ),
            'd',
          ),
        );
        t.deepEqual(
          byUs(readFileSync(gold, 'utf8'), readFileSync(predicted, 'utf8')),
          byScorer(gold, predicted),
        );
      }
    } finally {
      rmSync(folder, {recursive: true, force: true});
    }
  },
);
