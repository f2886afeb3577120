import test from 'ava';
import fc from 'fast-check';
import {type Anchor, findDates} from '../../../src/extract/date';

const ANCHOR: Anchor = {year: 2024, month: 11, day: 22};
const JANUARY: Anchor = {year: 2024, month: 1, day: 5};
const NO_YEAR: Anchor = {year: null, month: 11, day: 22};

const reads = (text: string, expected: readonly string[], anchor = ANCHOR): void => {
  test(`${text} → ${expected.join(' ') || 'no date'}`, t => {
    t.deepEqual(
      findDates(text, anchor).map(date => date.date),
      [...expected],
    );
  });
};

reads('2024年11月20日', ['2024-11-20']);
reads('2024 年 11 月 20 日', ['2024-11-20']);
reads('二〇二四年五月二十二日', ['2024-05-22']);
reads('2024-11-22 20:20:32', ['2024-11-22']);
reads('2021/6/9', ['2021-06-09']);
reads('1998.03—2001.05', ['1998-03', '2001-05']);
reads('1998年至2001年', ['1998', '2001']);
reads('1993－2000年在校', ['1993', '2000']);
reads('2024年11月20日至22日', ['2024-11-20', '2024-11-22']);
reads('10月30日至11月2日', ['2024-10-30', '2024-11-02']);
reads('2019年底', ['2019']);
reads('去年7月份', ['2023-07']);
reads('今年3月', ['2024-03']);
reads('前年', ['2022']);
reads('上月20日', ['2024-10-20']);
reads('本月', ['2024-11']);
reads('昨日', ['2024-11-21']);
reads('20日上午', ['2024-11-20']);
reads('3月5日签约，20日开工', ['2024-03-05', '2024-03-20']);
reads('3月5日开幕。当天上午参观，次日返程', ['2024-03-05', '2024-03-05', '2024-03-06']);
reads('2月28日投票，一周后公布', ['2024-02-28', '2024-03-06']);
reads('2011年3月入党，5月任组长', ['2011-03', '2011-05']);
reads('2011年毕业，次年参军', ['2011', '2012']);
// in January a late month is last year's
reads('12月30日', ['2023-12-30'], JANUARY);
// without any year it is left out
reads('3月5日', [], NO_YEAR);

for (const text of [
  '1980年代',
  '十月革命',
  '3个月',
  '第一次年会',
  '同年级',
  '5日内报送',
  '2019.5万元',
  '13月40日',
  '农历三月三日',
]) {
  reads(text, []);
}

test('every date lies where it says and in order of reading', t => {
  const piece = fc.constantFrom(
    '2024年',
    '11月',
    '20日',
    '去年',
    '当天',
    '至',
    '，',
    '。',
    '三十',
    '-',
  );
  fc.assert(
    fc.property(
      fc.array(piece).map(pieces => pieces.join('')),
      text => {
        let end = 0;
        for (const date of findDates(text, ANCHOR)) {
          t.true(date.start >= end && date.end > date.start && date.end <= text.length);
          t.regex(date.date, /^\d{4}(-\d{2}){0,2}$/u);
          end = date.end;
        }
      },
    ),
  );
});
