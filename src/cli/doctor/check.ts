/** What `tupu doctor` finds, and how it is told. */
import type {Language, Texts} from '../../language/language';
import {displayWidth} from '../../report/display-width';

export interface Check {
  readonly name: string;
  /** `optional` is not there or too old, and tupu works without it. */
  readonly state: 'ok' | 'optional' | 'wrong';
  /** A version is the same in both languages. */
  readonly found: string | Texts;
  /** What to do about it; null when it is in order. */
  readonly advice: Texts | null;
}

/** As one reader is told of it. */
export interface ToldCheck extends Pick<Check, 'name' | 'state'> {
  readonly found: string;
  readonly advice: string | null;
}

export const ok = (name: string, found: Check['found']): Check => ({
  name,
  state: 'ok',
  found,
  advice: null,
});

export const wrong = (name: string, found: Check['found'], advice: Texts): Check => ({
  name,
  state: 'wrong',
  found,
  advice,
});

export const optional = (name: string, found: Check['found'], advice: Texts): Check => ({
  name,
  state: 'optional',
  found,
  advice,
});

/** What is optional never stands in the way. */
export const inOrder = (checks: readonly Pick<Check, 'state'>[]): boolean =>
  checks.every(({state}) => state !== 'wrong');

export const toldIn = ({name, state, found, advice}: Check, lang: Language): ToldCheck => ({
  name,
  state,
  found: typeof found === 'string' ? found : found[lang],
  advice: advice?.[lang] ?? null,
});

/** Names that are no names of programs. */
export const STORE = 'store';
export const SCHEMA = 'constraints and indexes';

interface DoctorWords {
  readonly signs: Readonly<Record<Check['state'], string>>;
  readonly names: Readonly<Record<string, string>>;
  readonly inOrder: string;
  readonly notInOrder: (names: readonly string[]) => string;
}

const WORDS: Readonly<Record<Language, DoctorWords>> = {
  en: {
    signs: {ok: 'ok', optional: '-', wrong: 'WRONG'},
    names: {},
    inOrder: 'All that is needed is in order.',
    notInOrder: names => `Not in order: ${names.join(', ')}.`,
  },
  zh: {
    signs: {ok: '正常', optional: '-', wrong: '异常'},
    names: {[STORE]: '数据库', [SCHEMA]: '约束和索引'},
    inOrder: '所需的部分均正常。',
    notInOrder: names => `不正常：${names.join('、')}。`,
  },
};

const padded = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(0, width - displayWidth(text)));

const widest = (texts: readonly string[]): number => Math.max(...texts.map(displayWidth));

/** A line a check, and below it what to do. */
export const doctorText = (checks: readonly ToldCheck[], lang: Language): string => {
  const {signs, names, ...end} = WORDS[lang];
  const nameOf = ({name}: ToldCheck): string => names[name] ?? name;
  const signWidth = widest(Object.values(signs));
  const nameWidth = widest(checks.map(nameOf));
  const lines = checks.flatMap(check => [
    `${padded(signs[check.state], signWidth)}  ${padded(nameOf(check), nameWidth)}  ${check.found}`,
    ...(check.advice === null ? [] : [`${' '.repeat(signWidth + nameWidth + 4)}${check.advice}`]),
  ]);
  const broken = checks.filter(({state}) => state === 'wrong').map(nameOf);
  return [...lines, '', broken.length === 0 ? end.inOrder : end.notInOrder(broken)].join('\n');
};
