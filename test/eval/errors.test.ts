import test from 'ava';
import {errorsOf} from '../../src/eval/errors';
import {NOTHING} from '../../src/eval/names';
import {provenRows} from '../../src/eval/proof';
import {toFlat} from '../../src/extract';
import {article, body, person, says} from '../support/facts';

const FACTS = article('甲', [says(person('陶念'), '经理', body('河湾公司'))]);

test('every row of the plain form has the fact behind it', t => {
  const rows = provenRows(FACTS).map(({kind, row}) => `${kind} ${row}`);
  t.true(rows.includes('role 陶念|河湾公司|经理'));
  t.true(rows.includes('role+status 陶念|河湾公司|经理|current'));
});

test('what is wrong comes with rule, confidence and sentence, what is missed without', t => {
  const gold = {...NOTHING, roles: [{person: '云帆', org: null, title: '经理', status: 'current'}]};
  const [missed, wrong] = errorsOf('甲', gold, toFlat(FACTS), provenRows(FACTS)).filter(
    ({kind}) => kind === 'role',
  );
  t.like(missed, {error: 'missed', row: '云帆||经理', proof: null});
  t.is(wrong?.row, '陶念|河湾公司|经理');
  const [fact] = FACTS.facts;
  t.deepEqual(wrong?.proof, {
    rule: fact?.rule ?? '',
    confidence: fact?.confidence ?? 0,
    sentence: fact?.quote ?? '',
  });
});
