import test from 'ava';
import {anchorOf, findDates} from '../../../src/extract/date';
import {findHonours} from '../../../src/extract/honour';
import {documentWith} from '../../support/gold-document';

const BODIES = {云台社区党委: 'party_org', 柳溪村党支部: 'party_org', 县委: 'party_org'} as const;

const honours = (text: string, expected: readonly string[]): void => {
  test(`${text} → ${expected.join('; ') || 'nobody'}`, t => {
    const document = documentWith(text, ['林远', '苏青', '何田'], BODIES, ['书记']);
    const dates = findDates(text, anchorOf(text, document.article.metadata));
    t.deepEqual(
      findHonours(document, dates).map(
        ({from, to, properties}) =>
          `${from.name} > ${to.name}${'year' in properties ? ` ${String(properties.year)}` : ''}`,
      ),
      [...expected],
    );
  });
};

honours('林远荣获一等奖，苏青、何田荣获二等奖。', [
  '林远 > 一等奖',
  '苏青 > 二等奖',
  '何田 > 二等奖',
]);
honours('2023年，云台社区党委被县委授予“先进基层党组织”称号。', [
  '云台社区党委 > 先进基层党组织 2023',
]);
honours('林远被县委评为优秀党务工作者。', ['林远 > 优秀党务工作者']);
honours('荣获2024年北岸县先进基层党组织称号的柳溪村党支部书记林远说。', [
  '柳溪村党支部 > 2024年北岸县先进基层党组织 2024',
]);
honours('“全国五一劳动奖章”获得者苏青介绍经验。', ['苏青 > 全国五一劳动奖章']);
honours('决定授予林远等2名同志“优秀共产党员”称号。\n一、优秀共产党员（2名）\n林远 苏青', [
  '林远 > 优秀共产党员',
  '苏青 > 优秀共产党员',
]);
honours('县委书记林远为何田颁发“荣誉市民”证书。', ['何田 > 荣誉市民']);
honours('林远获得了广泛支持。', []);
honours('会议通过关于授予国家荣誉称号的决定。', []);
