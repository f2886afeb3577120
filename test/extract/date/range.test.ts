import test from 'ava';
import {findDates, findRanges} from '../../../src/extract/date';

const ranges = (text: string, expected: readonly (readonly [string, string | null])[]): void => {
  test(text, t => {
    const dates = findDates(text, {year: 2024, month: 11, day: 22});
    const found = findRanges(text, dates);
    t.deepEqual(
      found.map(({since, until}) => [since.date, until?.date ?? null]),
      expected.map(pair => [...pair]),
    );
  });
};

ranges('1998.03—2001.05　任组长', [['1998-03', '2001-05']]);
ranges('1998年至2001年任组长', [['1998', '2001']]);
ranges('2015.06至今', [['2015-06', null]]);
ranges('2016.10—  社区书记', [['2016-10', null]]);
ranges('2008年起任主任', [['2008', null]]);
ranges('2008年任主任', []);
