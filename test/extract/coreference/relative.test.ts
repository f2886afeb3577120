import test from 'ava';
import type {BodyType} from '../../../src/article/facts';
import {antecedentOf, bareRelative, relativeName} from '../../../src/extract/coreference/relative';
import {documentWith} from '../../support/gold-document';

/** The unit that a relative name adds to its noun; null for a name of its own. */
const names: readonly (readonly [name: string, rest: string | null])[] = [
  ['公司', ''],
  ['该公司', ''],
  ['该街道', ''],
  ['这家企业', ''],
  ['园区党委', '党委'],
  ['校党委', '党委'],
  ['局党组', '党组'],
  ['集团财务部', '财务部'],
  ['我院', null],
  ['本公司', null],
  ['北岸公司', null],
  ['公司债', null],
  ['', null],
];
for (const [name, rest] of names) {
  test(`${name || 'nothing'}: ${rest === null ? 'a name of its own' : `a noun and “${rest}”`}`, t => {
    t.is(relativeName(name)?.rest ?? null, rest);
    t.is(bareRelative(name) !== null, rest === '');
  });
}

const BODIES: Readonly<Record<string, BodyType>> = {
  北岸集团: 'company',
  南岸集团: 'company',
  北岸大学: 'school',
  北岸医院: 'hospital',
};

/** Whom the noun at the end of a text speaks of; the first body is the one the article is about. */
const meant: readonly (readonly [text: string, body: string | null])[] = [
  ['北岸集团开业，公司', '北岸集团'],
  ['北岸集团与南岸集团签约，集团', '南岸集团'],
  ['北岸大学与北岸医院合作，学校', '北岸大学'],
  ['北岸大学与北岸医院合作，该院', '北岸医院'],
  [`北岸集团与南岸集团签约${'，一路向前'.repeat(8)}，集团`, '北岸集团'],
  ['北岸大学开学，公司', null],
  ['公司', null],
];
for (const [text, body] of meant) {
  test(`${text.slice(0, 24)}…: ${body ?? 'nobody'}`, t => {
    const {mentions} = documentWith(text, [], BODIES);
    const noun = text.slice(Math.max(text.lastIndexOf('，') + 1, 0));
    const relative = relativeName(noun);
    t.truthy(relative);
    if (!relative) return;
    const found = antecedentOf(
      relative.noun,
      text.length - noun.length,
      mentions,
      ([first, ...others]) => first ?? others[0] ?? t.fail(),
    );
    t.is(found?.name ?? null, body);
  });
}
