/**
 * Makes data/repair/characters.model from Simplified texts:
 *   node -r ts-node/register/transpile-only train/repair/main.ts OUT LEAST WEIGHT:FILE... [words:SHARE:FILE]
 * LEAST are the least counts that are kept of runs of two, three and four characters: 2,2,3. A FILE
 * is plain text; one after `words:` is a dictionary, `word count` a line, whose counts are multiplied
 * by SHARE. Only counts go into the model, so no sentence can be read back from it.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {brotliCompressSync, constants} from 'node:zlib';
import {encodeModel} from '../../src/repair/model-file';
import {buildModel} from './build';
import {Counts, vocabulary, type Weighted} from './count';
import {estimate} from './estimate';

const MOST_FOR_A_WORD = 100;

const readText = (argument: string): Weighted => {
  const [weight = '1', ...path] = argument.split(':');
  return {weight: Number(weight), text: readFileSync(path.join(':'), 'utf8')};
};

const readWords = (argument: string): Weighted[] => {
  const {text, weight} = readText(argument.slice('words:'.length));
  return text.split('\n').flatMap(line => {
    const [word = '', count = '0'] = line.split(' ');
    return [{text: word, weight: Math.min(MOST_FOR_A_WORD, 1 + Number(count) * weight)}];
  });
};

const [out = '', least = '2,2,3', ...inputs] = process.argv.slice(2);
const texts = inputs.filter(input => !input.startsWith('words:')).map(readText);
const words = inputs.filter(input => input.startsWith('words:')).flatMap(readWords);
const counts = new Counts(vocabulary(texts, 2));
texts.forEach(text => counts.addText(text));
words.forEach(word => counts.addWord(word));
const levels = estimate(counts.tables(), counts.ids.size + 1, [0, ...least.split(',').map(Number)]);
const model = buildModel(levels, counts.ids);
const bytes = encodeModel(model);
const params = {[constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24};
const packed = brotliCompressSync(bytes, {params});
writeFileSync(out, packed);
const sizes = model.layers.map(layer => layer.next.length).join(', ');
console.error(
  `${out}: runs of one to four: ${sizes}; ${bytes.length} bytes, ${packed.length} packed`,
);
