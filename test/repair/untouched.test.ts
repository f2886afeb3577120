import test from 'ava';
import {repair} from '../../src/repair';

const CASES: readonly (readonly [what: string, text: string])[] = [
  ['nothing', ''],
  ['Simplified text', '中国共产党青石市委员会召开会议，王丙乾出席。'],
  ['Simplified text with a gloss', '饕餮(tāo tiè)和龦(xié)都是少见的字，“發(fā)”是繁体字。'],
  ['Simplified text with question marks', '真的吗?!我们不信?;大家都说好。'],
  [
    'Traditional text of Taiwan',
    '總統府發言人於週一表示，這項計畫將在後年完成。「大家都很期待」，他說。',
  ],
  [
    'Traditional text of Taiwan with glosses',
    '龜(qiū)茲是古代西域國名，齟(jǔ)齬(yǔ)是不合的意思。',
  ],
  [
    'Traditional text of Hong Kong',
    '政府將於下月公布詳情，並會聽取各界意見，委員會主席在記者會上說。',
  ],
  [
    'Traditional text that a mainland writer might have written',
    '中國國家主席在北京會見了來訪的客人',
  ],
  [
    'Traditional text with ASCII marks of a writer in Taiwan',
    '總統府發言人表示,這項計畫將於後年完成,經費預計需要數億元,請各單位儘早準備,並與縣市政府聯繫。',
  ],
  ['a reader for learners', '我(wǒ)們(men)學(xué)習(xí)中(zhōng)文(wén)，你(nǐ)好(hǎo)嗎(ma)？'],
  ['a reading that needs a gloss', '會(kuài)計師事務所'],
  ['a question mark before a bracket', '這是真的嗎?(編按)沒有人知道'],
  ['Japanese', '東京都知事は会見で、来年度の予算案について説明した。'],
  ['English', 'Is it true?! (yes) The company said so.'],
  ['characters outside the basic plane', '𠮷野家😀開會'],
];

for (const [what, text] of CASES)
  test(`${what} comes back untouched: ${text}`, t => {
    const repaired = repair(text);
    t.is(repaired.text, text);
    t.deepEqual(repaired.changes, []);
    t.is(repaired.toRaw(text.length), text.length);
  });
