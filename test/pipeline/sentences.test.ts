import test from 'ava';
import {join} from 'node:path';
import {toArticle} from '../../src/pipeline/article';
import {sentencesOf, type ArticleSentence} from '../../src/pipeline/sentences';
import {readArticles} from '../../src/read/articles';
import {isFailure} from '../../src/read/failure';

const SAMPLE = join(__dirname, '..', '..', 'data', 'samples', 'hunan.txt');

const sentences = async (withWords: boolean): Promise<ArticleSentence[]> => {
  const found: ArticleSentence[] = [];
  for await (const item of sentencesOf([SAMPLE], withWords)) if (!isFailure(item)) found.push(item);
  return found;
};

const trueText = async (): Promise<string> => {
  for await (const item of readArticles([SAMPLE]))
    if (!isFailure(item)) return toArticle(item).text;
  return '';
};

test('sentences stand in the repaired text where their offsets say', async t => {
  const text = await trueText();
  const found = await sentences(false);
  t.true(found.length > 10);
  for (const {start, end, text: own, words} of found) {
    t.is(text.slice(start, end), own);
    t.is(words, undefined);
  }
});

test('words together are their sentence, and areas of the gazetteer stay whole', async t => {
  const text = await trueText();
  const found = await sentences(true);
  for (const {text: own, words = []} of found) {
    t.is(words.map(word => word.text).join(''), own);
    t.true(words.every(word => text.slice(word.start, word.end) === word.text));
  }
  t.true(found.some(({words = []}) => words.some(word => word.text === '岳麓区')));
});

test('a file that is not there is told and the others go on', async t => {
  const items = [];
  for await (const item of sentencesOf(['no-such-file.txt', SAMPLE], false)) items.push(item);
  t.true(items.some(isFailure));
  t.true(items.length > 10);
});
