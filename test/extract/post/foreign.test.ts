/** Offices right behind the name of a country. */
import test from 'ava';
import {foreignRest} from '../../../src/extract/post/body/foreign';

const rest = (words: string, head: string, expected: string | null): void => {
  test(`${words}|${head} → ${expected ?? 'of no country'}`, t => {
    t.is(foreignRest(words, {head}), expected);
  });
};

rest('会见法国', '总统', '');
rest('法兰西共和国', '总统', null);
rest('菲律宾共和国', '总统', '');
rest('俄', '总统', '');
rest('以军', '总参谋长', '');
rest('新加坡驻华', '大使', '驻华');
rest('加拿大国防', '部长', '国防');
rest('美', '记者', null);
rest('内蒙古自治区', '主席', null);
rest('匈牙利驻华大使馆科技', '参赞', null);
rest('美国云帆公司', '总裁', null);
rest('黑山县委宣传', '部长', null);
