import test from 'ava';
import {readDataLines} from '../../src/lexicon/data-file';
import {mayBeDamaged, mayBeTraditional} from '../../src/repair/first-look';
import {scriptTable} from '../../src/repair/script';

test('every Traditional character may be one at first look, every frequent Simplified one is one', t => {
  const {isSimplified, isTraditional} = scriptTable();
  for (let code = 0; code < 0x10000; code += 1)
    if (isTraditional(code)) t.true(mayBeTraditional(code), String.fromCharCode(code));
  for (const char of readDataLines('repair', 'frequent-simplified.txt').join(' ').split(' '))
    t.true(isSimplified(char.charCodeAt(0)), char);
});

test('plain Simplified text needs no second look, a note or converted words do', t => {
  t.false(mayBeDamaged('关于北岸市旅游干部的会议进行了三天，最后由云帆总结。'));
  t.true(mayBeDamaged('北岸市長(zhǎng)云帆'));
  t.true(mayBeDamaged('關于北岸的旅游干部，最后由雲帆總結'));
});
