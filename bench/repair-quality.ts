/**
 * How much of damaged text comes back exactly, ASCII punctuation apart:
 *   npx ts-node bench/repair-quality.ts [--seeds 1,2] [--shares 0.05,0.6] [--show 20] FILE.jsonl...
 * Each line of a FILE has a clean `text`. It is repaired as it is, which must change nothing, and
 * once for each seed and share after damage. Characters that GBK lacks count as the '?' they became.
 */
import {readFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {decode, encode} from 'iconv-lite';
import {repair} from '../src/repair';
import {comparable, damage} from '../test/support/damage';

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    seeds: {type: 'string', default: '1,2'},
    shares: {type: 'string', default: '0.05,0.2,0.6,1'},
    show: {type: 'string', default: '10'},
  },
});
const numbers = (list: string): number[] => list.split(',').map(Number);

const texts = positionals.flatMap(file =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(line => line !== '')
    .map(line => (JSON.parse(line) as {text: string}).text),
);

const asGbk = (text: string): string => decode(encode(text, 'gbk'), 'gbk');
const LOOK_AHEAD = 4;
const FARTHEST = 60;

interface Difference {
  readonly want: string;
  readonly got: string;
}

/** The shortest way to where both texts agree again; the rest of them when they never do. */
const differenceAt = (want: string, i: number, got: string, j: number): Difference => {
  for (let apart = 1; apart <= FARTHEST; apart += 1)
    for (let skip = 0; skip <= apart; skip += 1) {
      const [a, b] = [i + skip, j + apart - skip];
      if (want.slice(a, a + LOOK_AHEAD) === got.slice(b, b + LOOK_AHEAD))
        return {want: want.slice(i, a), got: got.slice(j, b)};
    }
  return {want: want.slice(i), got: got.slice(j)};
};

const differences = (want: string, got: string): Difference[] => {
  const found: Difference[] = [];
  for (let i = 0, j = 0; i < want.length || j < got.length;) {
    if (want[i] === got[j]) {
      i += 1;
      j += 1;
      continue;
    }
    const difference = differenceAt(want, i, got, j);
    found.push(difference);
    i += difference.want.length;
    j += difference.got.length;
  }
  return found;
};

const shown = new Map<string, number>();
const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(3)}%`;

const wrongCharacters = (clean: string, seed: number, share: number): number => {
  const want = comparable(asGbk(clean));
  const got = comparable(repair(damage(clean, {seed, share})).text);
  if (want === got) return 0;
  const all = differences(want, got);
  for (const difference of all) {
    const key = `${difference.want} -> ${difference.got}`;
    shown.set(key, (shown.get(key) ?? 0) + 1);
  }
  return all.reduce((sum, d) => sum + Math.max(d.want.length, d.got.length), 0);
};

const touched = texts.filter(text => repair(text).changes.length > 0).length;
console.log(`undamaged: ${texts.length - touched} of ${texts.length} texts untouched`);

for (const share of numbers(values.shares)) {
  const runs = numbers(values.seeds).flatMap(seed =>
    texts.map(text => ({length: text.length, wrong: wrongCharacters(text, seed, share)})),
  );
  const characters = runs.reduce((sum, run) => sum + run.length, 0);
  const wrong = runs.reduce((sum, run) => sum + run.wrong, 0);
  const exact = runs.filter(run => run.wrong === 0).length;
  console.log(
    `share ${share}: ${exact} of ${runs.length} texts exact (${percent(exact, runs.length)}), ` +
      `${characters - wrong} of ${characters} characters (${percent(characters - wrong, characters)})`,
  );
}
const most = [...shown].sort(([, a], [, b]) => b - a).slice(0, Number(values.show));
for (const [difference, count] of most) console.log(`${count}\t${JSON.stringify(difference)}`);
