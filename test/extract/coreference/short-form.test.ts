import test from 'ava';
import {definitionsIn, isAbbreviation} from '../../../src/extract/coreference/short-form';
import {documentWith} from '../../support/gold-document';

const definitions: readonly (readonly [text: string, name: string | null])[] = [
  ['北岸集团（以下简称“北集”）成立', '北集'],
  ['北岸集团(以下简称"北集")成立', '北集'],
  ['北岸集团（下称北集）成立', '北集'],
  ['北岸集团（简称：北集）成立', '北集'],
  ['北岸集团（以下简称“公司”或“本公司”）成立', '公司'],
  ['北岸集团（成立于1990年）', null],
  ['北岸集团，以下简称北集', null],
  ['北岸集团成立', null],
];
for (const [text, name] of definitions) {
  test(`${text}: ${name ?? 'no short name'}`, t => {
    const found = definitionsIn(text, documentWith(text, [], {北岸集团: 'company'}).mentions);
    t.deepEqual(
      found.map(definition => [definition.name, definition.body.name, definition.start]),
      name === null ? [] : [[name, '北岸集团', text.indexOf(name)]],
    );
  });
}

const pairs: readonly (readonly [short: string, long: string, isShort: boolean])[] = [
  ['柳岸文创园', '柳岸视频文创产业园', true],
  ['北岸建工集团', '北岸建设工程集团', true],
  ['柳岸文创园', '柳岸文创园', false],
  ['柳溪文创园', '柳岸视频文创产业园', false],
  ['柳岸科创园', '柳岸视频文创产业园', false],
  ['柳岸文创馆', '柳岸视频文创产业园', false],
  ['柳岸园', '柳岸文创园', false],
];
for (const [short, long, isShort] of pairs) {
  test(`${short} ${isShort ? 'can be' : 'is not'} short for ${long}`, t => {
    t.is(isAbbreviation(short, long), isShort);
  });
}
