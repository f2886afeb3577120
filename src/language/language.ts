/** Which of the two languages a person reads. */
import {LANGUAGES, type Language} from '../article/texts';

export {LANGUAGES, type Language, type Texts} from '../article/texts';

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
