import type {Mention} from '../document';

const DEFINITION =
  /^[（(](?:以下)?(?:简称|下称|统称|又称)(?:为)?[:：]?["“‘「]?(?<name>[^"”’」（）()，。；]{2,12})["”’」]?(?:[，、或]["“‘「]?[^）)]{1,16})?[）)]/u;
const WINDOW = 40;

/** A name that the text itself gives to a body: 北岸科技股份有限公司（以下简称“北岸科技”）. */
export interface Definition {
  readonly name: string;
  readonly body: Mention;
  /** Where the short name stands. */
  readonly start: number;
}

/** Short names by definition; bare nouns (“公司”) among them are told by the caller. */
export const definitionsIn = (text: string, bodies: readonly Mention[]): Definition[] =>
  bodies.flatMap(body => {
    if (text[body.end] !== '（' && text[body.end] !== '(') return [];
    const match = DEFINITION.exec(text.slice(body.end, body.end + WINDOW));
    const name = match?.groups?.name;
    return match && name !== undefined
      ? [{name, body, start: body.end + match[0].indexOf(name)}]
      : [];
  });

const isSubsequence = (short: string, long: string): boolean => {
  let at = 0;
  for (const sign of long) if (sign === short[at]) at += 1;
  return at === short.length;
};

const SHARED_START = 2;

/** 柳岸文创园 for 柳岸视频文创产业园: the same beginning and end, and nothing new between. */
export const isAbbreviation = (short: string, long: string): boolean =>
  short.length >= 4 &&
  short.length < long.length &&
  short.slice(0, SHARED_START) === long.slice(0, SHARED_START) &&
  short.at(-1) === long.at(-1) &&
  isSubsequence(short, long);
