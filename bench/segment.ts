/** MB/s of sentences, words and matcher on an article repeated: `npx ts-node bench/segment.ts [FILE]`. */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {buildMatcher} from '../src/lexicon/matcher';
import {splitSentences} from '../src/segment/sentences';
import {createSegmenter} from '../src/segment/words';

const file = process.argv[2] ?? join(__dirname, '..', 'data', 'samples', 'hunan.txt');
const SIZE = 2_000_000;
const sample = readFileSync(file, 'utf8');
const text = sample.repeat(Math.ceil(SIZE / sample.length));
const megabytes = Buffer.byteLength(text) / 1e6;

const measure = (name: string, work: () => readonly unknown[]): void => {
  work();
  const start = performance.now();
  const count = work().length;
  const seconds = (performance.now() - start) / 1000;
  console.log(`${name}\t${(megabytes / seconds).toFixed(1)} MB/s\t${count} found`);
};

const HAN = Array.from({length: 200}, (_, index) => String.fromCharCode(0x4e00 + index * 37));
const words = HAN.flatMap(first => HAN.map(second => [`${first}${second}街道`, 1] as const));
const start = performance.now();
const matcher = buildMatcher(words);
console.log(
  `matcher of ${words.length} words built in ${(performance.now() - start).toFixed(0)} ms`,
);

const segmenter = createSegmenter();
const lines = text.split('\n');
measure('sentences', () => splitSentences(text));
measure('words', () => lines.flatMap(line => segmenter.cut(line)));
measure('matcher, all', () => matcher.matchAll(text));
measure('matcher, longest', () => matcher.longest(text));
