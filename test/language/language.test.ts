import test from 'ava';
import {languageOfLocale} from '../../src/language/language';

test('the locale decides: the first variable that says anything', t => {
  t.is(languageOfLocale({LANG: 'zh_CN.UTF-8'}), 'zh');
  t.is(languageOfLocale({LANG: 'zh'}), 'zh');
  t.is(languageOfLocale({LC_ALL: 'en_GB.UTF-8', LANG: 'zh_CN.UTF-8'}), 'en');
  t.is(languageOfLocale({LC_ALL: '', LC_MESSAGES: 'zh_TW', LANG: 'C'}), 'zh');
});

test('English where the locale says nothing, or another language', t => {
  t.is(languageOfLocale({}), 'en');
  t.is(languageOfLocale({LANG: 'C.UTF-8'}), 'en');
  t.is(languageOfLocale({LANG: 'zha_CN'}), 'en');
});
