import test from 'ava';
import fc from 'fast-check';
import {decodeProofs, propertiesOfProofs, withNews, type Proof} from '../../src/graph/proof';

const proof = (article: string, changes: Partial<Proof> = {}): Proof => ({
  article,
  text: `text of ${article}`,
  seen: '2024-11-22',
  evidence: [`${article}-1`],
  quote: `quote of ${article}`,
  rule: 'test.rule',
  confidence: 0.8,
  properties: {status: 'current'},
  ...changes,
});

test('one proof shows as it is', t => {
  t.like(propertiesOfProofs('r', [proof('a')]), {
    id: 'r',
    evidence: ['a-1'],
    quote: 'quote of a',
    confidence: 0.8,
    firstSeen: '2024-11-22',
    lastSeen: '2024-11-22',
    sources: 1,
    status: 'current',
  });
});

test('the surest proof speaks, all sentences count', t => {
  const shown = propertiesOfProofs('r', [
    proof('a', {seen: '2024-12'}),
    proof('b', {confidence: 0.9, properties: {status: 'current', since: '2023-07'}}),
  ]);
  t.like(shown, {
    quote: 'quote of b',
    since: '2023-07',
    firstSeen: '2024-11-22',
    lastSeen: '2024-12',
  });
  t.deepEqual(shown.evidence, ['b-1', 'a-1']);
});

test('what only the less sure proof gives is shown too', t => {
  const shown = propertiesOfProofs('r', [
    proof('a', {confidence: 0.9}),
    proof('b', {properties: {status: 'former', until: '2024'}}),
  ]);
  t.like(shown, {status: 'current', until: '2024'});
});

test('a reprint is no second source, but its sentence is kept', t => {
  const shown = propertiesOfProofs('r', [proof('a', {text: 'x'}), proof('b', {text: 'x'})]);
  t.is(shown.sources, 1);
  t.deepEqual(shown.evidence, ['a-1', 'b-1']);
});

test('without any date there is no firstSeen', t => {
  t.false('firstSeen' in propertiesOfProofs('r', [proof('a', {seen: null})]));
});

test('an article that speaks again replaces what it said; one that is silent now proves nothing', t => {
  const again = new Map([['a', proof('a', {quote: 'new'})]]);
  const proofs = withNews([proof('a'), proof('b')], again);
  t.deepEqual(proofs.map(({quote}) => quote).sort(), ['new', 'quote of b']);
  t.deepEqual(
    withNews(proofs, new Map([['a', null]])).map(({article}) => article),
    ['b'],
  );
});

const anyProofs = fc.uniqueArray(
  fc.record({
    article: fc.constantFrom('a', 'b', 'c', 'd'),
    text: fc.constantFrom('x', 'y'),
    seen: fc.constantFrom(null, '2024', '2024-11-22'),
    evidence: fc.constant(['s']),
    quote: fc.string(),
    rule: fc.constant('r'),
    confidence: fc.constantFrom(0.5, 0.9),
    properties: fc.dictionary(fc.constantFrom('status', 'since'), fc.constantFrom('x', 'y')),
  }),
  {selector: ({article}) => article},
);

test('what is shown does not depend on the order of proofs', t => {
  fc.assert(
    fc.property(anyProofs, proofs => {
      t.deepEqual(propertiesOfProofs('r', proofs.toReversed()), propertiesOfProofs('r', proofs));
    }),
  );
});

test('the stored proofs give back what they were made from', t => {
  fc.assert(
    fc.property(anyProofs, proofs => {
      const shown = propertiesOfProofs('r', proofs);
      t.deepEqual(propertiesOfProofs('r', decodeProofs(shown.proofs)), shown);
    }),
  );
});
