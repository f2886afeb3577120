import fc from 'fast-check';
import test from 'ava';
import {piecesOf} from '../../src/view/pieces';

const TEXT = '青石街道党工委书记陶念说';

test('cut where names begin and end, the wider name first', t => {
  t.deepEqual(
    piecesOf(TEXT, [
      {start: 0, end: 4},
      {start: 0, end: 7},
      {start: 9, end: 11},
    ]).map(({text, named}) => [text, named.map(({start, end}) => end - start)]),
    [
      ['青石街道', [7, 4]],
      ['党工委', [7]],
      ['书记', []],
      ['陶念', [2]],
      ['说', []],
    ],
  );
});

test('a sentence without names is one piece', t => {
  t.deepEqual(piecesOf(TEXT, []), [{text: TEXT, named: []}]);
});

test('whatever the places are, no character is lost or doubled', t => {
  const place = fc.record({
    start: fc.integer({min: -5, max: 20}),
    end: fc.integer({min: -5, max: 20}),
  });
  t.notThrows(() =>
    fc.assert(
      fc.property(fc.string(), fc.array(place), (text, places) => {
        const pieces = piecesOf(text, places);
        return pieces.map(piece => piece.text).join('') === text;
      }),
    ),
  );
});
