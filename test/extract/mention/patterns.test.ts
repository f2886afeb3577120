/** Forms that show a name whatever its characters are, without the learned tagger. */
import test from 'ava';
import {patternMentions} from '../../../src/extract/mention/patterns';
import {readRules} from '../../../src/lexicon/word-list';

interface PatternRule {
  readonly name: string;
  readonly kind: string;
  readonly example: string;
}

const {patterns} = readRules<{patterns: readonly PatternRule[]}>('mention-patterns');

for (const {name, kind, example} of patterns) {
  test(`${name}: ${example}`, t => {
    const found = patternMentions(example).filter(({rule}) => rule === name);
    t.true(found.length > 0);
    t.true(found.every(mention => mention.kind === kind));
  });
}

const names = (text: string, ...expected: readonly string[]): void => {
  test(`${text.replaceAll('\n', '⏎')} → ${expected.join(', ') || 'nobody'}`, t => {
    t.deepEqual([...new Set(patternMentions(text).map(({name}) => name))].sort(), [...expected]);
  });
};

names('1．云帆，男，汉族\n2．山岚，女，回族', '云帆', '山岚');
names('云帆（女）、山岚（女，回族）出席', '云帆', '山岚');
names('责任编辑：云 帆', '云帆');
names('图/云帆 文/山岚', '云帆', '山岚');
names('免去云帆的职务', '云帆');
names('接受云帆辞去北岸县县长职务的请求', '云帆');
names('阿依·古丽，女，维吾尔族', '阿依·古丽');

// Words for offices and people in general are nobody's name.
names('推荐候选人为代表');
names('提名结果为准');
names('来宾有男有女');
names('北岸县召开会议');

names('免去副主任的职务');
