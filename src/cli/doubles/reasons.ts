/** Why two may be one, in words. */
import type {Language} from '../../language/language';
import type {Reason, ReasonKind} from '../../query/doubles/double';

type Say = (words: string) => string;

const SAID: Readonly<Record<ReasonKind, Readonly<Record<Language, Say>>>> = {
  area: {en: words => `a name has ${words} in front`, zh: words => `名称前多“${words}”`},
  lies: {
    en: words => `an article places the shorter in it (${words})`,
    zh: words => `有文章写明短名所在地（${words}）`,
  },
  party: {en: words => `a name has ${words} in front`, zh: words => `名称前多“${words}”`},
  form: {en: words => `a name has ${words} behind`, zh: words => `名称后多“${words}”`},
  kin: {en: words => `as it is with ${words}`, zh: words => `${words}也是如此`},
  rivals: {en: words => `but ${words} would fit too`, zh: words => `但也可能是${words}`},
  person: {en: words => `${words} serves both`, zh: words => `${words}在两处任职`},
  body: {en: words => `both serve ${words}`, zh: words => `都在${words}任职`},
  unit: {
    en: words => `both serve ${words} or units of it`,
    zh: words => `都在${words}或其下属单位任职`,
  },
  words: {
    en: words => `both are ${words}, whichever that is`,
    zh: words => `都是${words}，但所属不明`,
  },
  title: {
    en: words => `both are ${words}, one without a body`,
    zh: words => `都是${words}，其中一人所在机构不明`,
  },
  with: {
    en: words => `both are named in one sentence with ${words}`,
    zh: words => `都与${words}在同一句中出现`,
  },
};

/** A sentence with a hundred names says no more. */
const MOST_WORDS = 4;

const BETWEEN: Readonly<Record<Language, readonly [words: string, reasons: string]>> = {
  en: [', ', '; '],
  zh: ['、', '；'],
};

export const reasonsText = (reasons: readonly Reason[], lang: Language): string => {
  const [comma, semicolon] = BETWEEN[lang];
  return reasons
    .map(({kind, words}) => {
      const shown = words.slice(0, MOST_WORDS).join(comma);
      return SAID[kind][lang](words.length > MOST_WORDS ? `${shown}…` : shown);
    })
    .join(semicolon);
};
