import test from 'ava';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import {TupuError} from '../../src/article/error';
import type {ErrorCode} from '../../src/article/error';
import {decode} from '../../src/read/encoding';

const SIMPLIFIED =
  '柳河县委召开全县党建工作会议，县委书记邓禾出席并讲话。会议指出，要坚持以人民为中心，推动各项工作落实。“今年要建设三个园区。”柳河镇党委书记林溪说。';
const TRADITIONAL =
  '柳河縣委召開全縣黨建工作會議，縣委書記鄧禾出席並講話。會議指出，要堅持以人民為中心，推動各項工作落實。「今年要建設三個園區。」柳河鎮黨委書記林溪說。';

const reads = test.macro({
  exec(t, text: string, encoding: string, addBOM?: boolean) {
    t.is(decode(iconv.encode(text, encoding, {addBOM: addBOM ?? false}), 'a.txt'), text);
  },
  title: (name = '') => `reads ${name}`,
});

test('UTF-8', reads, SIMPLIFIED, 'utf8');
test('UTF-8 with a byte order mark', reads, SIMPLIFIED, 'utf8', true);
test('UTF-16 LE with a byte order mark', reads, SIMPLIFIED, 'utf-16le', true);
test('UTF-16 BE with a byte order mark', reads, TRADITIONAL, 'utf-16be', true);
test('UTF-16 LE without', reads, SIMPLIFIED, 'utf-16le');
test('UTF-16 BE without', reads, TRADITIONAL, 'utf-16be');
test('UTF-16 LE of ASCII alone', reads, 'a list of names and so on\n', 'utf-16le');
test('GBK', reads, SIMPLIFIED, 'gbk');
test('GB18030', reads, SIMPLIFIED, 'gb18030');
test('Traditional text in GBK', reads, TRADITIONAL, 'gbk');
test('Big5', reads, TRADITIONAL, 'big5');
test('ASCII', reads, 'plain words', 'utf8');
test('a short GBK text', reads, '县委召开会议。', 'gbk');

test('a charset in the page is a hint and no more', t => {
  const page = `<html><head><meta charset="utf-8"></head><body>${SIMPLIFIED}</body></html>`;
  t.is(decode(iconv.encode(page, 'gbk'), 'a.html'), page);
});

test('a few broken bytes do not hide the encoding', t => {
  const bytes = Buffer.concat([
    iconv.encode(SIMPLIFIED, 'gbk'),
    Buffer.from([0xff, 0x20]),
    iconv.encode(SIMPLIFIED, 'gbk'),
  ]);
  t.true(decode(bytes, 'a.txt').startsWith(SIMPLIFIED));
  const cut = Buffer.from(SIMPLIFIED).subarray(0, -1);
  t.true(decode(cut, 'a.txt').startsWith(SIMPLIFIED.slice(0, -1)));
});

const fails = test.macro({
  exec(t, bytes: Uint8Array, code: ErrorCode, message: RegExp) {
    const error = t.throws(() => decode(bytes, 'folder/a.txt'), {instanceOf: TupuError});
    t.is(error.code, code);
    t.regex(error.message, /^folder\/a\.txt /u);
    t.regex(error.message, message);
    t.not(error.nextStep, '');
  },
  title: (name = '') => `refuses ${name}`,
});

const noise = Buffer.from(Array.from({length: 400}, (_, index) => (index * 7919 + 13) % 256));
test(
  'a PNG',
  fails,
  Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1'),
  'INPUT_BINARY',
  /PNG/u,
);
test('a PDF', fails, Buffer.from('%PDF-1.7\n%\xe2\xe3', 'latin1'), 'INPUT_BINARY', /PDF/u);
test('a ZIP or .docx', fails, Buffer.from('PK\x03\x04\x14\0'), 'INPUT_BINARY', /ZIP.*docx/u);
test('binary data without a known signature', fails, noise, 'INPUT_BINARY', /binary data/u);
test('UTF-32', fails, Buffer.from('\xff\xfe\0\0A\0\0\0', 'latin1'), 'INPUT_ENCODING', /UTF-32/u);
test(
  'an encoding of another language',
  fails,
  iconv.encode('Съешь же ещё этих мягких французских булок, да выпей чаю', 'koi8-r'),
  'INPUT_ENCODING',
  /unknown encoding/u,
);

const sliceOf = (text: string) =>
  fc
    .tuple(fc.nat(text.length - 20), fc.integer({min: 20, max: text.length}))
    .map(([start, length]) => text.slice(start, start + length));

for (const [encoding, text] of [
  ['utf8', SIMPLIFIED + TRADITIONAL],
  ['utf-16le', SIMPLIFIED + TRADITIONAL],
  ['utf-16be', SIMPLIFIED + TRADITIONAL],
  ['gb18030', SIMPLIFIED],
  ['gbk', TRADITIONAL],
  ['big5', TRADITIONAL],
] as const)
  test(`property: ${encoding} and back, any 20 characters or more of a text`, t => {
    fc.assert(
      fc.property(sliceOf(text), slice => {
        t.is(decode(iconv.encode(slice, encoding, {addBOM: false}), 'a.txt'), slice);
      }),
    );
  });
