import test from 'ava';
import {repair} from '../../src/repair';

/** `before` makes the text one of a damaged page; it has a note of its own. */
const BEFORE = '創(chuàng)新發(fā)展,';
const CLEAN_BEFORE = '创新发展,';

const CASES: readonly (readonly [what: string, raw: string, text: string])[] = [
  ['a note with a tone', '設(shè)備', '设备'],
  ['a note without a tone', '總(zong)書記(ji)', '总书记'],
  ['a note written twice', '總(zǒng)(zǒng)書記', '总书记'],
  ['a note under another tone than the dictionary has', '業績(jī)增長', '业绩增长'],
  [
    'a name that is annotated, characters that no table changes too',
    '趙(zhao)景(jing)陽(yang)',
    '赵景阳',
  ],
  ['a note between the bytes of two characters', '湖南日?qǐng)?bào)', '湖南日报'],
  ['a note between a comma and a character', '把握契機(jī),?mǎ)y(xié)手推動', '把握契机,携手推动'],
  ['a letter that looked like half a character', '自由泳S(wéi)10級(jí)冠軍', '自由泳S10级冠军'],
  ['a full stop and a quotation mark torn by a mark', '賦能?!睎|方紅街道', '赋能。”东方红街道'],
  ['the same before 榮', '增長(zhǎng)?!睒s獲先進(jìn)', '增长。”荣获先进'],
  ['海 torn by a semicolon', '青海?;鶎狱h建', '青海。基层党建'],
  ['a torn pair whose mark is a question mark', '活力??梢哉f', '活力。可以说'],
  ['a torn pair before the end of a line', '先進經驗?!?\n我們', '先进经验。”\n我们'],
  ['a cut after the lead byte, full-width comma', '進(jìn)展?，F(xiàn)階段', '进展。现阶段'],
  [
    'a cut inside a word, brackets',
    '各?。ㄖ陛犑小⒆灾螀^(qū))人民政府',
    '各省（直辖市、自治区)人民政府',
  ],
  ['a lost quotation mark of a title', '提出?锻苿庸步ńz綢之路', '提出《推动共建丝绸之路'],
  ['a shifted run that nothing announces', '共建耙粠б宦贰倡議', '共建“一带一路”倡议'],
  ['a question mark that is one', '準備好了嗎?大家都說好了', '准备好了吗?大家都说好了'],
  ['ASCII punctuation', '省委書記,省長(cháng);副省長(cháng)', '省委书记,省长;副省长'],
  ['a gloss of a rare character', '龦(xié)是罕見的漢字', '龦(xié)是罕见的汉字'],
  ['characters that a converter would change in a name', '王丙乾和畢昇', '王丙乾和毕昇'],
];

for (const [what, raw, text] of CASES)
  test(`${what}: ${raw} -> ${text}`.replaceAll('\n', '⏎'), t => {
    t.is(repair(BEFORE + raw).text, CLEAN_BEFORE + text);
  });

test('a single note on an everyday character is enough: 青石儀器設(shè)備有限公司', t => {
  t.is(repair('青石儀器設(shè)備有限公司').text, '青石仪器设备有限公司');
});

test('words that only a table of characters writes are enough: 位于, 干部', t => {
  t.is(repair('園區位于青石市,黨員干部參觀學習。').text, '园区位于青石市,党员干部参观学习。');
});

test('a table of characters and ASCII marks throughout are enough', t => {
  const raw =
    '經研究決定:任命羅一爲財政局局長,任命衛川爲審計局局長,免去陶念的財務總監職務,請轉發各單位。';
  t.true(repair(raw).text.startsWith('经研究决定:任命罗一为财政局局长,'));
});

test('a change says where, what and why', t => {
  const {changes} = repair('設(shè)備');
  t.deepEqual(
    changes.map(({rawStart, rawEnd, start, end, from, to, kind}) => [
      [rawStart, rawEnd, start, end],
      [from, to, kind],
    ]),
    [
      [
        [0, 1, 0, 1],
        ['設', '设', 'traditional'],
      ],
      [
        [1, 6, 1, 1],
        ['(shè)', '', 'pinyin-note'],
      ],
      [
        [6, 7, 1, 2],
        ['備', '备', 'traditional'],
      ],
    ],
  );
  t.true(changes.every(({reason}) => reason.endsWith('.')));
});

test('toRaw gives the place of the first byte: 日报 of 日?qǐng)?bào)', t => {
  const {text, toRaw} = repair('湖南日?qǐng)?bào)社');
  t.is(text, '湖南日报社');
  t.deepEqual([0, 1, 2, 3, 4, 5].map(toRaw), [0, 1, 2, 3, 14, 15]);
});

test('toRaw in a shifted run: the bytes of one character stand in two', t => {
  const raw = '創(chuàng)新?!睎|方';
  const {text, toRaw} = repair(raw);
  t.is(text, '创新。”东方');
  t.deepEqual([2, 3, 4, 5, 6].map(toRaw), [10, 11, 12, 14, 15]);
});
