/** What goes wrong is said in the language of the reader, whatever part of tupu says it. */
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import test from 'ava';
import {TupuError, reasonOf} from '../../src/article/error';
import {languageFor} from '../../src/cli/program';
import {article, body, person, says} from '../support/facts';
import {runTupu} from '../support/run-command';

const folder = mkdtempSync(join(tmpdir(), 'tupu-failed-'));
const at = (name: string): string => join(folder, name);
const store = at('news.grafeo');
test.before(async () => {
  const facts = article('甲', [says(person('陶念'), '经理', body('河湾公司'))]);
  writeFileSync(at('facts.jsonl'), `${JSON.stringify(facts)}\n`);
  writeFileSync(at('config.json'), '{"stores": "a"}');
  writeFileSync(at('zh.json'), '{"lang": "zh"}');
  writeFileSync(at('empty.txt'), ' ');
  writeFileSync(at('picture.txt'), '\x89PNG\r\n\x1a\n', 'latin1');
  writeFileSync(at('line.jsonl'), '[]\n');
  writeFileSync(
    at('names.jsonl'),
    '{"id": "a", "persons": [1]}\n{"id": "b", "text": "陶念走了。"}\n',
  );
  writeFileSync(at('bad-facts.jsonl'), '{"format": 1}\n');
  writeFileSync(at('words.txt'), '企业: 湾\n');
  await runTupu('load', at('facts.jsonl'), '--store', store);
});
test.after.always(() => {
  rmSync(folder, {recursive: true, force: true});
});

/** What one of them is told on standard error, whether the command fails or goes on. */
const toldOf = async (given: readonly string[], lang: 'en' | 'zh'): Promise<string> => {
  try {
    return (await runTupu(...given, '--lang', lang)).stderr;
  } catch (error) {
    if (error instanceof TupuError) return error.told(lang);
    throw error;
  }
};

for (const [given, chinese] of [
  [['build', at('none.txt'), '--dry-run', '--store', store], /^没有文件或文件夹 .*none\.txt。\n/u],
  [['extract', at('empty.txt')], /empty\.txt 没有文字，只有空白。\n/u],
  [['extract', at('picture.txt')], /picture\.txt 不是文本：看起来是 PNG 图片。\n/u],
  [['extract', at('line.jsonl')], /line\.jsonl:1 是 JSON，但不是对象。\n/u],
  [['extract', at('facts.jsonl'), '--lexicon', at('words.txt')], /“湾”不是 2 到 60 个字符的名称/u],
  [['load', at('bad-facts.jsonl'), '--store', store], /format 应为其中之一：.*，实为 1\n/u],
  [['eval', at('names.jsonl')], /persons\[0\] 没有文本字段“name”。\n/u],
  [['repair', at('none.txt')], /^无法读取 .*none\.txt：文件或文件夹不存在（ENOENT）\n/u],
  [['query', 'posts', '--person', '欧阳无', '--store', store], /^库中没有名为“欧阳无”的人物。/u],
  [['query', 'posts', '--store', store], /^posts 需要 --person。\n {2}posts 的参数：/u],
  [['query', 'bosses'], /^没有名为“bosses”的查询。\n/u],
  [['cypher', 'RETURN', '--store', store], /^查询失败：/u],
  [['unload', '无此', '--store', store], /^库中没有文章“无此”。\n/u],
  [['next', '--store', store, '--config', at('config.json')], /没有“stores”这一项。\n {2}可有：/u],
  [['find', '河湾', '--store', at('none.grafeo')], /^.*none\.grafeo 处没有数据库。\n/u],
] as const) {
  test.serial(`in both languages: ${given.join(' ').replaceAll(folder, '')}`, async t => {
    t.regex(await toldOf(given, 'zh'), chinese);
    t.not(await toldOf(given, 'en'), await toldOf(given, 'zh'));
  });
}

test('the language of a command line that fails is that of its options, its config, the locale', t => {
  t.is(languageFor(['query', '--lang', 'zh']), 'zh');
  t.is(languageFor(['query', '--lang', 'zh', '--config', at('config.json')]), 'zh');
  t.is(languageFor(['query', '--config', at('zh.json')]), 'zh');
});

test.serial('a fault among many is told in the language of the voice', async t => {
  const {stderr} = await runTupu('build', at('none.txt'), '--store', store, '--lang', 'zh');
  t.regex(stderr, /1 项有错，其余均已完成。/u);
});

test('reasons: of the system by their code, of others as they are', t => {
  t.is(reasonOf(Object.assign(new Error('full'), {code: 'ENOSPC'})).zh, '磁盘已满（ENOSPC）');
  t.deepEqual(reasonOf(new Error('odd')), {en: 'odd', zh: 'odd'});
  t.deepEqual(reasonOf('odd'), {en: 'odd', zh: 'odd'});
});
