/** The two languages tupu speaks to people; what articles say stays as it is. */

export const LANGUAGES = ['en', 'zh'] as const;
export type Language = (typeof LANGUAGES)[number];

/** One text in both languages. */
export type Texts = Readonly<Record<Language, string>>;

export const isLanguage = (text: string): text is Language =>
  (LANGUAGES as readonly string[]).includes(text);

/** As gettext reads the environment: the first of the three that says anything decides. */
export const languageOfLocale = ({
  LC_ALL,
  LC_MESSAGES,
  LANG,
}: Readonly<Record<string, string | undefined>>): Language => {
  const locale = [LC_ALL, LC_MESSAGES, LANG].find(value => value !== undefined && value !== '');
  return /^zh(?![a-z])/iu.test(locale ?? '') ? 'zh' : 'en';
};
