import test from 'ava';
import {namedEvents} from '../../../src/extract/event/names';
import {signsOf} from '../../../src/extract/event/signs';
import {namesEvent} from '../../../src/extract/event/words';
import {documentWith} from '../../support/gold-document';

const BODIES = {
  北岸市五届人大常委会: 'government',
  柳溪街道商会: 'association',
  青石会议中心: 'other',
  云台社区: 'community',
} as const;

const names = (text: string, expected: readonly string[]): void => {
  test(`${text} → ${expected.join('; ') || 'no event'}`, t => {
    const document = documentWith(text, ['林远'], BODIES);
    const found = namedEvents(text, signsOf(document, namesEvent));
    t.deepEqual(
      found.map(({name}) => name),
      [...expected],
    );
  });
};

names('柳溪街道商会召开年度总结会。', ['年度总结会']);
names('5月3日，商会举行了以“同心”为主题的青年座谈会。', ['青年座谈会']);
names('支部开展“寻迹，问心”主题党日活动，随后合影。', ['“寻迹，问心”主题党日活动']);
names('北岸市五届人大常委会第七次会议3日在青石会议中心闭幕。', ['北岸市五届人大常委会第七次会议']);
names('柳溪街道商会第二届会员大会暨换届选举大会在青石会议中心召开。', [
  '柳溪街道商会第二届会员大会暨换届选举大会',
]);
names('今日召开第四届董事会第一次会议选举董事长。', ['第四届董事会第一次会议']);
names('“银发经济专家论证会”在青石会议中心举行。', ['“银发经济专家论证会”']);
names('（2023年3月5日北岸市五届人大常委会第七次会议通过）', ['北岸市五届人大常委会第七次会议']);
names('在随后召开的乡村振兴推进会上，林远发言。', ['乡村振兴推进会']);
names('社区篮球邀请赛，在云台社区拉开帷幕。', ['社区篮球邀请赛']);
names('林远出席项目集中开工仪式并讲话。', ['项目集中开工仪式']);
names('会议在青石会议中心召开。', []);
names('林远传达学习全国宣传工作会议精神。', []);
names('本次活动圆满落幕。', []);
names('党组织生活丰富。', []);
