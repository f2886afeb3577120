/** The two languages tupu speaks to people; what articles say stays as it is. */
export const LANGUAGES = ['en', 'zh'] as const;
export type Language = (typeof LANGUAGES)[number];

/** One text in both languages. */
export type Texts = Readonly<Record<Language, string>>;

/** Names, numbers and words of other programs. */
export const inBoth = (text: string): Texts => ({en: text, zh: text});
