import test from 'ava';
import {isoMoment} from '../../src/read/moment';

const isMoment = test.macro({
  exec(t, text: string, expected: string | null) {
    t.is(isoMoment(text), expected);
  },
  title: (name, text: string) => `moment: ${name ?? text}`,
});
test(isMoment, '2024-11-22', '2024-11-22');
test(isMoment, '2024-11-22 20:20:32', '2024-11-22T20:20:32');
test(isMoment, '2024年1月2日 8:05', '2024-01-02T08:05');
test(isMoment, '2024/1/2', '2024-01-02');
test(isMoment, '2024.01.02', '2024-01-02');
test(isMoment, '20240102', '2024-01-02');
test(isMoment, '二〇二四年十月二十一日', '2024-10-21');
test('Beijing time stays', isMoment, '2024-11-22T20:20:32+08:00', '2024-11-22T20:20:32');
test(
  'universal time becomes Beijing time',
  isMoment,
  '2024-11-22T20:20:32.000Z',
  '2024-11-23T04:20:32',
);
test('no such day', isMoment, '2024-02-30', null);
test('no date', isMoment, '电话 0571-55001234', null);
