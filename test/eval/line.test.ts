import test from 'ava';
import {parseNamesLine} from '../../src/eval/line';

const parse = (value: unknown) => parseNamesLine(JSON.stringify(value), 'gold.jsonl:3');

test('what is left out is empty, a status is current, a person may be an object', t => {
  t.deepEqual(
    parse({id: 'a1', persons: ['云帆', {name: '山岚'}], roles: [{person: '云帆', title: '经理'}]})
      .names,
    {
      id: 'a1',
      persons: ['云帆', '山岚'],
      organizations: [],
      roles: [{person: '云帆', org: null, title: '经理', status: 'current'}],
      relations: [],
      events: [],
    },
  );
});

const sources: readonly (readonly [line: object, source: string])[] = [
  [{id: 'river12'}, 'river'],
  [{id: 'syn_post_05'}, 'syn_post'],
  [{id: 'news20230314_1c5'}, 'news'],
  [{id: 'seed'}, 'seed'],
  [{id: '2024'}, '2024'],
  [{id: 'river12', source: '北岸日报'}, '北岸日报'],
];
for (const [line, source] of sources) {
  test(`source of ${JSON.stringify(line)}: ${source}`, t => {
    t.is(parse(line).source, source);
  });
}

const faulty: readonly (readonly [line: unknown, message: RegExp])[] = [
  [{persons: []}, /^gold\.jsonl:3: it has no "id"\.$/u],
  [['a'], /it is JSON, but no object/u],
  [{id: 'a', persons: '云帆'}, /"persons" is no list/u],
  [{id: 'a', persons: [3]}, /persons\[0\] has no text "name"/u],
  [{id: 'a', organizations: ['北岸集团']}, /organizations\[0\] is no object/u],
  [{id: 'a', roles: [{person: '云帆'}]}, /roles\[0\] has no text "title"/u],
  [
    {id: 'a', relations: [{subject: '北岸集团', predicate: 'part_of'}]},
    /relations\[0\] has no text "object"/u,
  ],
  [{id: 'a', events: [{name: '会议', date: 2024}]}, /events\[0\] has no text "date"/u],
];
for (const [line, message] of faulty) {
  test(`refused: ${JSON.stringify(line)}`, t => {
    t.throws(() => parse(line), {code: 'INPUT_FORMAT', message} as never);
  });
}

test('refused: no JSON', t => {
  t.throws(() => parseNamesLine('{"id"', 'gold.jsonl:4'), {
    message: /^gold\.jsonl:4: it is no JSON/u,
  });
});
