/**
 * Speed of the repair: damaged news, clean news and text made to be hard, at growing sizes, so that
 * anything worse than linear shows: `npx ts-node bench/repair.ts [FILE]`.
 */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {repair} from '../src/repair';

const file = process.argv[2] ?? join(__dirname, '..', 'data', 'samples', 'hunan.txt');
const damaged = readFileSync(file, 'utf8');
const NOTE = '創(chuàng)新';

const TEXTS: readonly (readonly [name: string, unit: string])[] = [
  ['damaged news', damaged],
  ['clean news', repair(damaged).text],
  ['question marks', `${NOTE}${'?'.repeat(50)}`],
  ['question marks between characters', `${NOTE}${'?新?東'.repeat(20)}`],
  ['torn marks', `${NOTE}${'?!?:?;'.repeat(10)}睎|`],
  ['open brackets', `${NOTE}${'('.repeat(60)}`],
  ['brackets with letters', `${NOTE}${'(chuan'.repeat(20)}`],
  ['rare characters', `${NOTE}${'粠睎鶎苿'.repeat(15)}`],
  ['notes after notes', `創${'(chuàng)'.repeat(20)}`],
];
const SIZES = [125_000, 250_000, 500_000, 1_000_000];

const secondsFor = (unit: string, size: number): number => {
  const text = unit.repeat(Math.ceil(size / unit.length)).slice(0, size);
  const start = performance.now();
  repair(text);
  return (performance.now() - start) / 1000;
};

repair(damaged);
console.log(['characters', ...SIZES].join('\t'));
for (const [name, unit] of TEXTS)
  console.log([name, ...SIZES.map(size => `${secondsFor(unit, size).toFixed(2)} s`)].join('\t'));
