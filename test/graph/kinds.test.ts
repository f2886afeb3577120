import test from 'ava';
import fc from 'fast-check';
import {BODY_TYPES} from '../../src/article/facts';
import {narrowerKind, secondLabel} from '../../src/graph/kinds';

for (const [label, kind, name, expected] of [
  ['Organization', 'party_org', '青石软件园党委', 'PartyOrganization'],
  ['Organization', 'company', '河湾公司', 'Company'],
  ['Organization', 'other', '青石书屋', null],
  ['Place', 'district_or_region', '云岭省', 'Province'],
  ['Place', 'district_or_region', '河湾市', 'City'],
  ['Place', 'district_or_region', '云岭新区', 'District'],
  ['Place', 'district_or_region', '云岭县', 'District'],
  ['Place', 'street', '柳溪街道', 'Street'],
  ['Place', 'park', '青石软件园', 'Park'],
  ['Event', 'meeting', '青石论坛', null],
  ['Person', null, '陶念', null],
] as const) {
  test(`${label} ${name} (${String(kind)}) is ${String(expected)}`, t => {
    t.is(secondLabel(label, kind, name), expected);
  });
}

for (const [a, b, winner] of [
  ['media', 'company', 'media'],
  ['other', 'government', 'government'],
  ['district_or_region', 'park', 'park'],
  [null, 'other', 'other'],
] as const) {
  test(`a body called ${String(a)} and ${b} is ${winner}`, t => {
    t.is(narrowerKind(a, b), winner);
  });
}

const kind = fc.constantFrom(null, 'meeting', 'visit', ...BODY_TYPES);

test('of two kinds the same one wins in any order', t => {
  fc.assert(
    fc.property(kind, kind, (a, b) => {
      t.is(narrowerKind(a, b), narrowerKind(b, a));
    }),
  );
});

test('of three kinds the same one wins however they are paired', t => {
  fc.assert(
    fc.property(kind, kind, kind, (a, b, c) => {
      t.is(narrowerKind(narrowerKind(a, b), c), narrowerKind(a, narrowerKind(b, c)));
    }),
  );
});
