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
  ['北岸林草局', '北岸林业和草原局', true],
  ['北岸法院', '北岸县人民法院', true],
  ['北岸科技党委', '北岸科技股份有限公司党委', true],
  ['北岸经开区', '北岸经济开发区', true],
  // Another word makes another body, and a unit is not its parent.
  ['北岸大学', '北岸理工大学', false],
  ['北岸银行', '北岸农商银行', false],
  ['北岸出版社', '北岸人民出版社', false],
  ['北岸县人民医院', '北岸县第一人民医院', false],
  ['北岸博物馆', '北岸博物馆西馆', false],
  ['北岸学院', '北岸学院法学院', false],
  ['北岸县委', '北岸县柳溪镇党委', false],
  ['北岸工学院', '北岸理工大学材料学院', false],
  ['北岸县人民代表大会', '北岸县第八届人民代表大会常务委员会', false],
  ['北岸电子有限公司', '北岸微电子股份有限公司', false],
];
for (const [short, long, isShort] of pairs) {
  test(`${short} ${isShort ? 'can be' : 'is not'} short for ${long}`, t => {
    t.is(isAbbreviation(short, long), isShort);
  });
}
