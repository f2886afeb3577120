/** What may stand in tupu.config.json: one table for the reader, the JSON schema and the manual. */
import {LANGUAGES, type Texts} from '../../language/language';

type JsonSchema = Readonly<Record<string, unknown>>;

export interface ConfigKey {
  readonly name: string;
  /** The option that the key stands for, as commander calls it. */
  readonly option: string;
  /** What the value must be, in words for an error. */
  readonly expected: Texts;
  readonly accepts: (value: unknown) => boolean;
  readonly schema: JsonSchema;
  /** Paths are meant from the folder of the file on. */
  readonly isPath?: boolean;
  readonly about: Texts;
}

const isFilled = (value: unknown): value is string => typeof value === 'string' && value !== '';

/** bolt://user:secret@host */
const WITH_PASSWORD = /^[a-z+]+:\/\/[^/@]*:[^/@]*@/iu;
export const hasPassword = (value: unknown): boolean =>
  typeof value === 'string' && WITH_PASSWORD.test(value);

const FILLED: JsonSchema = {type: 'string', minLength: 1};

export const CONFIG_KEYS: readonly ConfigKey[] = [
  {
    name: 'store',
    option: 'store',
    expected: {
      en: 'a file or an address such as bolt://localhost:7687, without a password',
      zh: '文件，或不含密码的地址，如 bolt://localhost:7687',
    },
    accepts: value => isFilled(value) && !hasPassword(value),
    schema: {...FILLED, not: {pattern: WITH_PASSWORD.source}},
    isPath: true,
    about: {
      en: 'Grafeo file, or bolt:// or neo4j:// address of a Neo4j server; as --store.',
      zh: 'Grafeo 文件，或 Neo4j 服务器的 bolt://、neo4j:// 地址；同 --store。',
    },
  },
  {
    name: 'lexicons',
    option: 'lexicon',
    expected: {en: 'a list of files or folders', zh: '文件或文件夹的列表'},
    accepts: value => Array.isArray(value) && value.every(isFilled),
    schema: {type: 'array', items: FILLED, uniqueItems: true},
    isPath: true,
    about: {
      en: 'Your own bodies, people and titles: .txt and .csv files, or folders of them; as --lexicon.',
      zh: '自己的机构、人物和职务词表：.txt、.csv 文件或其所在文件夹；同 --lexicon。',
    },
  },
  {
    name: 'minConfidence',
    option: 'minConfidence',
    expected: {en: 'a number from 0 to 1', zh: ' 0 到 1 的数'},
    accepts: value => typeof value === 'number' && value >= 0 && value <= 1,
    schema: {type: 'number', minimum: 0, maximum: 1},
    about: {
      en: 'Facts less sure than this are left out; as --min-confidence.',
      zh: '舍去可信度低于此值的事实；同 --min-confidence。',
    },
  },
  {
    name: 'lang',
    option: 'lang',
    expected: {en: `one of ${LANGUAGES.join(', ')}`, zh: `其中之一：${LANGUAGES.join('、')}`},
    accepts: value => (LANGUAGES as readonly unknown[]).includes(value),
    schema: {enum: LANGUAGES},
    about: {
      en: 'Language of what tupu itself says; as --lang. Without it the locale decides.',
      zh: 'tupu 自身文字所用的语言；同 --lang。未设置时按系统区域。',
    },
  },
  {
    name: 'quiet',
    option: 'quiet',
    expected: {en: 'true or false', zh: ' true 或 false'},
    accepts: value => typeof value === 'boolean',
    schema: {type: 'boolean'},
    about: {en: 'Only errors are told; as --quiet.', zh: '只报告错误；同 --quiet。'},
  },
];
