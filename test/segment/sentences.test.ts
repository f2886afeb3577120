import test from 'ava';
import fc from 'fast-check';
import {splitSentences} from '../../src/segment/sentences';

const texts = (text: string): string[] => splitSentences(text).map(sentence => sentence.text);
const kinds = (text: string): string[] => splitSentences(text).map(sentence => sentence.kind);

const splits = test.macro({
  exec(t, text: string, expected: readonly string[]) {
    t.deepEqual(texts(text), expected);
  },
  title: (name = '') => `splits: ${name}`,
});

const isOfKinds = test.macro({
  exec(t, text: string, expected: readonly string[]) {
    t.deepEqual(kinds(text), expected);
  },
  title: (name = '') => `kinds: ${name}`,
});

test('full stop, question and exclamation mark', splits, '会议开始了。谁来？大家来！散会。', [
  '会议开始了。',
  '谁来？',
  '大家来！',
  '散会。',
]);
test('a run of end marks stays together', splits, '真的吗？！当然。。好', [
  '真的吗？！',
  '当然。。',
  '好',
]);
test(
  'ASCII marks beside Chinese end, in an address they do not',
  splits,
  '好!见 a.cn/?id=1 网页。对?对。',
  ['好!', '见 a.cn/?id=1 网页。', '对?', '对。'],
);
test('a decimal point ends nothing', splits, '增长3.5%。共2.1亿元。', [
  '增长3.5%。',
  '共2.1亿元。',
]);
test('a semicolon ends nothing', splits, '一要学；二要干。', ['一要学；二要干。']);
test('no split inside brackets', splits, '柳河镇（原名柳村。1990年改名）位于县东。', [
  '柳河镇（原名柳村。1990年改名）位于县东。',
]);
test('a bracket that never closes swallows nothing', splits, '柳河镇（原名柳村。位于县东。', [
  '柳河镇（原名柳村。',
  '位于县东。',
]);
test(
  'a quotation keeps its speaker',
  splits,
  '“今年收成好。明年更好。”柳河村党支部书记邓禾说道。天晴了。',
  ['“今年收成好。明年更好。”柳河村党支部书记邓禾说道。', '天晴了。'],
);
test('a quotation in two parts', splits, '“今年收成好。”邓禾笑着说，“明年更好。”随后参观。', [
  '“今年收成好。”邓禾笑着说，“明年更好。”',
  '随后参观。',
]);
test('a quotation without a speaker stands alone', splits, '“今年收成好。”次日，代表们离开柳河。', [
  '“今年收成好。”',
  '次日，代表们离开柳河。',
]);
test('a speaker in front of the quotation', splits, '邓禾说：“今年收成好。明年更好。”随后参观。', [
  '邓禾说：“今年收成好。明年更好。”',
  '随后参观。',
]);
test(
  'a slogan with an end mark goes on',
  splits,
  '村里开展“动起来！”主题活动。“加油！”的喊声不断。',
  ['村里开展“动起来！”主题活动。', '“加油！”的喊声不断。'],
);
test('straight quotation marks', splits, '"今年收成好。"邓禾说。随后参观。', [
  '"今年收成好。"邓禾说。',
  '随后参观。',
]);
test('credits behind the last sentence', splits, '圆满落幕。（文/邓禾 图/林溪）', [
  '圆满落幕。',
  '（文/邓禾 图/林溪）',
]);
test('blank lines and indents are left out', splits, '\n　　第一段。 第二句。\n\n \t\n第二段。', [
  '第一段。',
  '第二句。',
  '第二段。',
]);
test('an empty text', splits, ' \n　', []);

test('a quotation of more than 200 characters is split, each part a quotation', t => {
  const long = `“${'我们要把工作做好。'.repeat(30)}”柳河县县长邓禾说。散会。`;
  const sentences = splitSentences(long);
  t.is(sentences.length, 31);
  t.true(sentences.slice(0, 30).every(({kind}) => kind === 'quotation'));
  t.is(sentences[29]?.text, '我们要把工作做好。”柳河县县长邓禾说。');
  t.is(sentences[30]?.kind, 'text');
});

test('quotation', isOfKinds, '“好。”邓禾说。', ['quotation']);
test('a quoted term that opens a sentence', isOfKinds, '“三新”组织要求加快发展。', ['text']);
test(
  'title, source, dateline, text, credits',
  isOfKinds,
  '柳河县召开大会\n来源：柳河网\n柳河日报11月2日讯（记者 邓禾）2日，大会召开。\n责编：林溪\n一审：白杨',
  ['heading', 'byline', 'byline', 'text', 'byline', 'byline'],
);
test(
  'date lines',
  isOfKinds,
  '2024-01-02 20:20:32\n2024年1月2日\n二〇二四年一月二日\n（2024年1月2日）',
  ['byline', 'byline', 'byline', 'byline'],
);
test(
  'list marks',
  isOfKinds,
  '1. 学习\n2、讨论。\n一、总则\n（一）目标\n•要点\n① 一条',
  Array(6).fill('list'),
);
test(
  'rows of a roster and of a career',
  isOfKinds,
  '副县长：邓禾\n1999.07—2003.05  柳河县农业局科员',
  ['list', 'list'],
);
test('a year is no list mark', isOfKinds, '2.5亿元的项目开工，全县干部参加，大会之后一起前往。', [
  'text',
]);
test('a lead-in with a colon is text', isOfKinds, '各镇人民政府、县直各单位：', ['text']);
test(
  'credits separated otherwise',
  isOfKinds,
  '编辑丨邓禾  审核丨林溪\n文/邓禾\n记者 邓禾 通讯员 林溪',
  Array(3).fill('byline'),
);
test('a sentence about reporters is text', isOfKinds, '记者会将在下午三点举行。', ['text']);

const ALPHABET = Array.from(
  '柳河县会议在召开，。！？!?；：“”‘’（）()《》【】"、.1a \n　#-说记者讯日',
);
const anyText = fc
  .array(fc.constantFrom(...ALPHABET), {maxLength: 400})
  .map(characters => characters.join(''));

test('property: in order, without overlap, all that is not blank covered, text as at its place', t => {
  fc.assert(
    fc.property(anyText, text => {
      let place = 0;
      splitSentences(text).forEach((sentence, index) => {
        t.is(sentence.index, index);
        t.is(text.slice(place, sentence.start).trim(), '');
        t.is(text.slice(sentence.start, sentence.end), sentence.text);
        t.true(sentence.text.trim() === sentence.text && sentence.text !== '');
        t.false(sentence.text.includes('\n'));
        place = sentence.end;
      });
      t.is(text.slice(place).trim(), '');
    }),
    {numRuns: 500},
  );
});
