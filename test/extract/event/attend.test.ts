/** Who was at an event. */
import test from 'ava';
import {findEvents} from '../../../src/extract/event';
import {documentWith} from '../../support/gold-document';

const BODIES = {
  北岸县商务局: 'government',
  北岸县统计局: 'government',
  远帆公司: 'company',
  云台小学: 'school',
  青石小学: 'school',
} as const;

const attended = (text: string): string[] =>
  findEvents(documentWith(text, ['林远', '苏青', '何田'], BODIES, ['局长', '会长']), [])
    .claims.filter(({type}) => type === 'ATTENDED')
    .map(({from, to}) => `${from.name} > ${to.name}`)
    .sort();

const who = (text: string, ...expected: readonly string[]): void => {
  test(`${text.replaceAll('\n', '⏎')} → ${expected.join('; ') || 'nobody'}`, t => {
    t.deepEqual(attended(text), [...expected].sort());
  });
};

const MEETING = '5月6日，北岸县召开2024年春季座谈会。';

// Names that are read out.
who(`${MEETING}林远宣布选举结果：苏青当选会长。`, '林远 > 2024年春季座谈会');
// What they did says that they were there.
who(
  `${MEETING}远帆公司、北岸县商务局分别作了推介。`,
  '北岸县商务局 > 2024年春季座谈会',
  '远帆公司 > 2024年春季座谈会',
);
who(`${MEETING}会议听取北岸县商务局工作报告。`);
// A list in brackets before the event is named in full, parts of a list joined by commas.
who(
  '受邀小学（云台小学、青石小学）领导参加了开幕式。5月6日，北岸县举行第三届足球邀请赛。',
  '云台小学 > 第三届足球邀请赛',
  '青石小学 > 第三届足球邀请赛',
);
who(
  `${MEETING}北岸县商务局，北岸县统计局等单位负责人出席。`,
  '北岸县商务局 > 2024年春季座谈会',
  '北岸县统计局 > 2024年春季座谈会',
);
// 推介会上 says which of two events is meant.
who(
  '5月6日，北岸县举行第三届足球邀请赛。\n5月7日，北岸县举办投资环境推介会。\n推介会上，林远致辞。',
  '林远 > 投资环境推介会',
);
