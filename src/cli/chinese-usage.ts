/** What is said in Chinese of a command line that cannot be read, by the English of commander and of the options. */
const FAULTS: readonly (readonly [english: RegExp, chinese: string])[] = [
  [/^error: unknown option '(.*)'/u, '错误：没有选项“$1”'],
  [/^error: unknown command '(.*)'/u, '错误：没有命令“$1”'],
  [/^error: missing required argument '(.*)'/u, '错误：缺少参数“$1”'],
  [/^error: option '(.*)' argument missing/u, '错误：选项“$1”缺少取值'],
  [/^error: required option '(.*)' not specified/u, '错误：必须给出选项“$1”'],
  [/^error: option '(.*?)' argument '(.*)' is invalid\. ?/su, '错误：选项“$1”的取值“$2”无效。'],
  [
    /^error: option '(.*?)' value '(.*)' from env '(.*)' is invalid\. ?/su,
    '错误：选项“$1”的取值“$2”（来自环境变量 $3）无效。',
  ],
  [
    /^error: command-argument value '(.*)' is invalid for argument '(.*)'\. ?/su,
    '错误：参数“$2”的取值“$1”无效。',
  ],
  [
    /^error: too many arguments(?: for '.*')?\. Expected (\d+) arguments? but got (\d+)\./u,
    '错误：参数过多：应为 $1 个，给了 $2 个。',
  ],
  [/Allowed choices are (.*)\.$/mu, '可选：$1。'],
  [/^\(Did you mean (?:one of )?(.*)\?\)$/mu, '（是否指 $1？）'],
  [/It must be a number from 0 to 1, such as (\S+)\.$/mu, '须为 0 到 1 的数，如 $1。'],
  [/It must be a whole number up to (\d+)\.$/mu, '须为不大于 $1 的整数。'],
  [/It must be a whole number from (\d+) to (\d+)\.$/mu, '须为 $1 到 $2 的整数。'],
  [/It must be a whole number from (\d+)\.$/mu, '须为不小于 $1 的整数。'],
  [/Write it as key=value\.$/mu, '请写成 key=value。'],
];

export const faultInChinese = (text: string): string =>
  FAULTS.reduce((told, [english, chinese]) => told.replace(english, chinese), text);
