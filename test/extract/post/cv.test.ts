/** Careers in the layouts in which articles give them. */
import test from 'ava';
import type {BodyType} from '../../../src/article/facts';
import {anchorOf, findDates} from '../../../src/extract/date';
import {findPosts} from '../../../src/extract/post';
import {documentWith} from '../../support/gold-document';

const BODIES: Readonly<Record<string, BodyType>> = {
  北岸市: 'district_or_region',
  北岸市委: 'party_org',
  北岸省水利厅: 'government',
  北岸市财政局: 'government',
  国内水利部: 'government',
  北岸县政协: 'government',
  北岸慈善总会: 'association',
  北岸大学: 'school',
  北岸大学管理学院: 'school',
  南岸大学: 'school',
  九届北岸县政协: 'government',
  南岸公司: 'company',
  青石街道党工委: 'party_org',
  办事处: 'street',
  法规司: 'government',
  北岸商会: 'association',
};

const cv = (text: string, ...expected: readonly string[]): void => {
  test(`${text.replaceAll('\n', '⏎')} → ${expected.length} posts`, t => {
    const document = documentWith(text, ['云帆', '山岚'], BODIES);
    const dates = findDates(text, anchorOf(text, document.article.metadata));
    t.deepEqual(
      findPosts(document, dates).map(({person, body, title, status, since, change}) =>
        [person.name, body?.name, title, status === 'current' ? '' : status, since, change]
          .filter(Boolean)
          .join(' '),
      ),
      [...expected],
    );
  });
};

cv(
  '云帆，男，1970年5月生，大学学历，高级会计师。现任北岸市委副书记、市长。\n' +
    '1992.07—1995.03　北岸市财政局预算科科员、副科长、科长\n' +
    '1995.03—2019.12　北岸省水利厅党组成员（正处级）、副厅长\n' +
    '2019.12—　　　　　北岸市委副书记、市长\n' +
    '第十三届全国人大代表。',
  '云帆 高级会计师',
  '云帆 北岸市委 副书记 2019-12',
  '云帆 北岸市 市长 2019-12',
  '云帆 北岸市财政局预算科 科员 former 1992-07',
  '云帆 北岸市财政局预算科 副科长 former 1992-07',
  '云帆 北岸市财政局预算科 科长 former 1992-07',
  '云帆 北岸省水利厅党组 成员 former 1995-03',
  '云帆 北岸省水利厅 副厅长 former 1995-03',
  '云帆 第十三届全国人大 代表',
);
cv(
  '云帆，1953年2月出生。1975年至1983年在国内水利部工作，历任办公室主任、法规司副司长。1988年4月任北岸省水利厅副厅长。1993年6月任北岸市市长。',
  '云帆 国内水利部办公室 主任 former 1975',
  '云帆 国内水利部法规司 副司长 former 1975',
  '云帆 北岸省水利厅 副厅长 former 1988-04',
  '云帆 北岸市 市长 1993-06',
);
cv(
  '云帆，男，1962年3月生。历任南岸公司营业员、经理，北岸市财政局副局长；现任北岸县政协副主席，社会兼职有北岸慈善总会会长、《北岸学刊》主编。',
  '云帆 南岸公司 营业员 former',
  '云帆 南岸公司 经理 former',
  '云帆 北岸市财政局 副局长 former',
  '云帆 北岸县政协 副主席',
  '云帆 北岸慈善总会 会长',
  '云帆 北岸学刊 主编',
);
cv(
  '云帆简历\n1985.07 南岸公司营业员\n1993.02 北岸市财政局副局长\n2006.09 北岸省水利厅厅长\n2021年5月退休。',
  '云帆 南岸公司 营业员 former 1985-07',
  '云帆 北岸市财政局 副局长 former 1993-02',
  '云帆 北岸省水利厅 厅长 former 2006-09',
);
cv(
  '云帆，男，1983年4月生，现任青石街道党工委副书记、办事处主任，拟任青石街道党工委书记。',
  '云帆 青石街道党工委 副书记',
  '云帆 青石街道办事处 主任',
  '云帆 青石街道党工委 书记 candidate',
);
cv(
  '云帆，男，北岸人。为北岸大学管理学院院长、经济学教授。',
  '云帆 北岸大学管理学院 院长',
  '云帆 北岸大学管理学院 经济学教授',
);
cv(
  '经研究决定，任命：\n云帆为北岸市财政局局长。\n免去：\n山岚同志北岸市财政局局长职务。',
  '云帆 北岸市财政局 局长 appointed',
  '山岚 北岸市财政局 局长 removed removed',
);
cv(
  '云帆当选北岸商会会长，北岸省水利厅厅长山岚任北岸商会秘书长。',
  '云帆 北岸商会 会长 appointed',
  '山岚 北岸省水利厅 厅长',
  '山岚 北岸商会 秘书长 appointed',
);
cv(
  '云帆同志任北岸市委书记，不再担任北岸市财政局局长职务。',
  '云帆 北岸市委 书记 appointed',
  '云帆 北岸市财政局 局长 removed removed',
);
cv(
  '云帆，男，1950年生，现兼任北岸大学、南岸大学等高校兼职教授，第八届、九届北岸县政协委员。',
  '云帆 南岸大学 兼职教授',
  '云帆 北岸大学 兼职教授',
  '云帆 九届北岸县政协 委员',
  '云帆 第八届北岸县政协 委员',
);
cv(
  '云帆，男，1970年5月生。2015年任北岸市委书记。\n九届、十届北岸县政协委员。',
  '云帆 北岸市委 书记 2015',
  '云帆 十届北岸县政协 委员',
  '云帆 九届北岸县政协 委员',
);
cv(
  '云帆，男，1970年5月生。1995年毕业于北岸大学，留校任管理学院讲师，后任《北岸学刊》《南岸学刊》编委。',
  '云帆 北岸大学管理学院 讲师',
  '云帆 南岸学刊 编委',
  '云帆 北岸学刊 编委',
);
cv(
  '云帆（1938年11月—2019年3月），北岸大学校长。1999年11月当选北岸商会会长。',
  '云帆 北岸大学 校长 former',
  '云帆 北岸商会 会长 former 1999-11 appointed',
);
cv(
  '云帆同志因病于2022年5月3日在北岸逝世，享年92岁。云帆是北岸大学校长。',
  '云帆 北岸大学 校长 former',
);
cv('云帆，男，1970年生。父亲于2022年5月3日去世。现任北岸大学校长。', '云帆 北岸大学 校长');
cv(
  '云帆1970年毕业，分配到南岸公司任营业员，1981年任北岸市财政局局长，2001年起任北岸大学名誉校长，2010年任北岸商会会长。',
  '云帆 南岸公司 营业员 former',
  '云帆 北岸市财政局 局长 former 1981',
  '云帆 北岸大学 名誉校长 2001',
  '云帆 北岸商会 会长 2010',
);
cv(
  '云帆，男，1970年生，现任北岸市财政局局长、北岸市委副书记。\n2021.07—2021.08　北岸市委副书记',
  '云帆 北岸市财政局 局长',
  '云帆 北岸市委 副书记',
);
