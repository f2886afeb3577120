// node .ci/scores.mjs SCORER GOLD PREDICTED KIND=FLOOR...: fails when an F1 is under its floor.
import {spawnSync} from 'node:child_process';

const [scorer, gold, predicted, ...floors] = process.argv.slice(2);
const {stdout, stderr, status} = spawnSync(process.execPath, [scorer, gold, predicted], {
  encoding: 'utf8',
});
process.stdout.write(stdout);
process.stderr.write(stderr);

// Columns: kind, precision, recall, F1, macro F1, number in the gold.
const reached = new Map(
  stdout.split('\n').map(line => {
    const [kind, , , f1] = line.trim().split(/\s+/u);
    return [kind, Number(f1)];
  }),
);
const low = floors
  .map(floor => floor.split('='))
  // Negated, so that a kind that is not there fails.
  .filter(([kind, floor]) => !(reached.get(kind) >= Number(floor)));
low.forEach(([kind, floor]) => console.error(`${kind}: ${reached.get(kind)} is under ${floor}`));
process.exitCode = status === 0 && low.length === 0 ? 0 : 1;
