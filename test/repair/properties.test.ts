import test from 'ava';
import fc from 'fast-check';
import {repair, type Repaired} from '../../src/repair';
import {comparable, damage} from '../support/damage';
import {SENTENCES} from './sentences';

/** Its words show a table's work even where the site's list has no character of the text. */
const TELLING = '三个社区的干部来到居民家里，详细了解老人的生活情况，这里的变化让大家很高兴。';
const article = fc
  .uniqueArray(fc.constantFrom(...SENTENCES), {minLength: 2})
  .map(sentences => [...sentences, TELLING].join('\n'));
const site = fc.record({
  seed: fc.nat(10_000),
  share: fc.constantFrom(0.05, 0.2, 0.6, 1),
  tones: fc.boolean(),
  repeats: fc.constantFrom(1, 1, 2),
});
const damaged = fc.tuple(article, site).map(([clean, how]) => ({clean, raw: damage(clean, how)}));
/** What no site made, but what a careless step would fall over. */
const debris = fc
  .array(
    fc.constantFrom(
      '?',
      '(',
      ')',
      '創(chuàng)新',
      '日?qǐng)?bào)',
      '?!睎|',
      '東',
      '\n',
      '　',
      'a',
      '!',
      '位于',
    ),
    {
      maxLength: 40,
    },
  )
  .map(parts => parts.join(''));

const applied = (raw: string, {changes}: Repaired): string => {
  const pieces = changes.map(({rawStart, to}, index) => {
    return raw.slice(changes[index - 1]?.rawEnd ?? 0, rawStart) + to;
  });
  return pieces.join('') + raw.slice(changes.at(-1)?.rawEnd ?? 0);
};

const isFaithful = (raw: string): boolean => {
  const repaired = repair(raw);
  const {text, changes, toRaw} = repaired;
  const places = Array.from({length: text.length + 1}, (_, offset) => toRaw(offset));
  const ascending = places.every((place, index) => place >= (places[index - 1] ?? 0));
  const inside = places[text.length] === raw.length && (places[0] ?? 0) >= 0;
  const quoted = changes.every(
    ({rawStart, rawEnd, start, end, from, to}) =>
      raw.slice(rawStart, rawEnd) === from && text.slice(start, end) === to && from !== to,
  );
  return ascending && inside && quoted && applied(raw, repaired) === text;
};

test('repair undoes damage, ASCII punctuation apart', t => {
  fc.assert(
    fc.property(damaged, ({clean, raw}) => comparable(repair(raw).text) === comparable(clean)),
    {numRuns: 60},
  );
  t.pass();
});

test('repairing twice is repairing once', t => {
  fc.assert(
    fc.property(damaged, ({raw}) => {
      const {text} = repair(raw);
      return repair(text).changes.length === 0;
    }),
    {numRuns: 40},
  );
  t.pass();
});

test('changes applied to the raw text give the text, and toRaw ascends from 0 to the end', t => {
  fc.assert(
    fc.property(
      fc.oneof(
        damaged.map(({raw}) => raw),
        debris,
      ),
      isFaithful,
    ),
    {numRuns: 150},
  );
  t.pass();
});

test('clean text comes back untouched', t => {
  fc.assert(fc.property(article, clean => repair(clean).changes.length === 0));
  t.pass();
});
