/** Bodies of offices that stand elsewhere: above, in another column, in the sentence before. */
import test from 'ava';
import type {BodyType} from '../../../src/article/facts';
import {findPosts} from '../../../src/extract/post';
import {documentWith} from '../../support/gold-document';

const BODIES: Readonly<Record<string, BodyType>> = {
  北岸县委: 'party_org',
  县委: 'party_org',
  校党委: 'party_org',
  北岸县财政局: 'government',
  北岸县法院: 'government',
  北岸县防汛指挥部: 'other',
  资金保障组: 'other',
  北岸大学: 'school',
  文学院: 'school',
  北岸研究所党委: 'party_org',
  北岸科学院: 'school',
  北岸商会: 'association',
  北岸学会第三届理事会: 'association',
  北岸学会护理专业委员会: 'association',
  北岸医院: 'hospital',
  护理部: 'other',
  青石乡柳溪村: 'community',
};

const posts = (text: string, ...expected: readonly string[]): void => {
  test(`${text.replaceAll('\n', '⏎')} → ${expected.join('; ')}`, t => {
    t.deepEqual(
      findPosts(documentWith(text, ['云帆', '山岚', '陶念'], BODIES), []).map(
        ({person, body, title}) => `${person.name} ${body?.name ?? '–'} ${title}`,
      ),
      [...expected],
    );
  });
};

// Relative names stay as the text writes them; what a list goes on with is of the body they mean.
posts(
  '北岸大学召开大会。校党委副书记、副校长云帆主持。',
  '云帆 校党委 副书记',
  '云帆 北岸大学 副校长',
);
posts('北岸县委书记云帆，县委副书记山岚出席。', '云帆 北岸县委 书记', '山岚 县委 副书记');

// Of which committee an office is: its head tells.
posts(
  '北岸县防汛指挥部成立，北岸县委书记云帆出席。副指挥长山岚发言。',
  '云帆 北岸县委 书记',
  '山岚 北岸县防汛指挥部 副指挥长',
);
posts('北岸县委书记云帆出席，会长山岚发言。', '云帆 北岸县委 书记', '山岚 – 会长');
posts(
  '北岸县防汛指挥部组成人员名单\n（二）资金保障组，组长：云帆，副组长：山岚；',
  '云帆 北岸县防汛指挥部资金保障组 组长',
  '山岚 北岸县防汛指挥部资金保障组 副组长',
);

// Columns and lines above.
posts('北岸县法院机构设置\n技术处　　处长　　云帆', '云帆 北岸县法院技术处 处长');
posts('北岸县法院机构设置\n工作出色　　处长　　云帆', '云帆 北岸县法院 处长');
posts(
  '北岸大学干部任职\n文学院\n　党委书记　　云帆\n　院长　　山岚',
  '云帆 文学院党委 书记',
  '山岚 文学院 院长',
);
posts(
  '北岸学会护理专业委员会名单\n姓名\t单位\t职务\t委员会任职\n云帆\t北岸医院\t副院长\t主任委员',
  '云帆 北岸医院 副院长',
  '云帆 北岸学会护理专业委员会 主任委员',
);
posts(
  '北岸学会护理专业委员会名单\n姓名\t单位\t职务\t职称\n云帆\t北岸医院\t副院长\t教授',
  '云帆 北岸医院 副院长',
  '云帆 北岸医院 教授',
);

// The sentence before an office.
posts(
  '北岸科学院祝贺。云帆当选北岸研究所党委书记，山岚当选纪委书记。',
  '云帆 北岸研究所党委 书记',
  '山岚 北岸研究所纪委 书记',
);
posts('北岸医院院长云帆和护理部主任山岚参加。', '云帆 北岸医院 院长', '山岚 北岸医院护理部 主任');
posts('护理部主任山岚参加。', '山岚 护理部 主任');
posts('北岸商会换届，秘书处设在北岸县财政局，山岚任秘书长。', '山岚 北岸商会 秘书长');
posts(
  '云帆来到青石乡柳溪村。他当时在北岸县财政局工作。云帆任驻村第一书记。',
  '云帆 青石乡柳溪村 驻村第一书记',
);
posts('云帆任北岸学会第三届理事会理事长。', '云帆 北岸学会第三届理事会 理事长');

// What else somebody is ends no list; a seat in a congress is nobody's place of work.
posts('北岸医院院长、致公党党员、教授云帆出席。', '云帆 北岸医院 院长', '云帆 北岸医院 教授');
posts('全国人大代表、教授云帆出席。', '云帆 全国人大 代表', '云帆 – 教授');
