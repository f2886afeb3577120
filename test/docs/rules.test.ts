/** Rules and words are data with reasons. */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import test from 'ava';
import {globSync} from 'tinyglobby';

const DATA = join(__dirname, '..', '..', 'data');
const read = (file: string): string => readFileSync(join(DATA, file), 'utf8');

/** Paths of what holds patterns or words without a reason beside them or above. */
const unexplained = (value: unknown, path: string): string[] => {
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => unexplained(item, `${path}[${String(index)}]`));
  }
  if (typeof value !== 'object' || value === null || 'reason' in value) return [];
  if ('pattern' in value || 'words' in value) return [path];
  return Object.entries(value).flatMap(([key, inner]) => unexplained(inner, `${path}.${key}`));
};

for (const file of globSync('rules/*.json', {cwd: DATA}).sort()) {
  test(`data/${file}: every pattern and list of words has a reason`, t => {
    t.deepEqual(unexplained(JSON.parse(read(file)), ''), []);
  });
}

for (const file of globSync('{lexicon,repair,resolve,segment}/*.txt', {cwd: DATA}).sort()) {
  test(`data/${file}: its head says what belongs there`, t => {
    t.regex(read(file), /^# \S/u);
  });
}
