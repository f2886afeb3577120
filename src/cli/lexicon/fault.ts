import type {Texts} from '../../language/language';

/** What is wrong with a line, and what to do. */
export interface Fault {
  readonly what: Texts;
  readonly advice: Texts;
}

export const isFault = (item: object): item is Fault => 'advice' in item;

export const clipped = (text: string): string =>
  text.length > 40 ? `${text.slice(0, 40)}…` : text;

const SHORTEST = 2;
const LONGEST = 60;

/** The first that is no name is what is wrong. */
export const faultyName = (names: readonly string[]): Fault | null => {
  const bad = names.find(({length}) => length < SHORTEST || length > LONGEST);
  return bad === undefined
    ? null
    : {
        what: {
          en: `"${clipped(bad)}" is no name of ${SHORTEST} to ${LONGEST} characters`,
          zh: `“${clipped(bad)}”不是 ${SHORTEST} 到 ${LONGEST} 个字符的名称`,
        },
        advice: {
          en: 'A single character would be found everywhere: write the name in full, or take it out.',
          zh: '单个字处处都会匹配：请写全名，或删去。',
        },
      };
};
