/**
 * Makes data/repair/characters.model from Simplified texts:
 *   node -r ts-node/register/transpile-only train/repair/main.ts OUT PAIR TRIPLE FILE...
 * PAIR and TRIPLE are the least counts that are kept. A FILE is text, one document a line or a
 * paragraph (`\n`); read it from wherever the corpora lie, only counts go into the model.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {brotliCompressSync, constants} from 'node:zlib';
import {encodeModel} from '../../src/repair/model-file';
import {buildModel} from './build';
import {countTexts, vocabulary} from './count';
import {estimate} from './estimate';

const [out = '', pair = '2', triple = '3', ...files] = process.argv.slice(2);
const texts = files.map(file => readFileSync(file, 'utf8'));
const ids = vocabulary(texts, 2);
const model = buildModel(estimate(countTexts(texts, ids), Number(pair), Number(triple)), ids);
const bytes = encodeModel(model);
const quality = {[constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24};
const packed = brotliCompressSync(bytes, {params: quality});
writeFileSync(out, packed);
console.error(
  `${out}: ${ids.size} characters, ${model.pairNext.length} pairs, ${model.tripleNext.length} triples, ` +
    `${bytes.length} bytes, ${packed.length} packed`,
);
