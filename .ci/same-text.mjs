// node .ci/same-text.mjs TEXT.txt GOLD.jsonl ID: fails unless the file holds the `text` of that line.
import {readFileSync} from 'node:fs';

const [file, gold, id] = process.argv.slice(2);
const found = readFileSync(file, 'utf8').trimEnd();
const line = readFileSync(gold, 'utf8')
  .split('\n')
  .filter(text => text !== '')
  .map(text => JSON.parse(text))
  .find(article => article.id === id);
const expected = line?.text.trimEnd() ?? '';
const [left, right] = [[...found], [...expected]];
const at = left.findIndex((character, index) => character !== right[index]);
if (found === expected) {
  console.log(`${left.length} characters, all the same`);
} else {
  const place = at === -1 ? left.length : at;
  console.error(`differs at character ${place}: …${left.slice(place, place + 20).join('')}…`);
  process.exitCode = 1;
}
