/** The languages that credcheck speaks, by code. */
export const LANGUAGES = ['en', 'es'] as const;

export type Language = (typeof LANGUAGES)[number];

/** The language of data, of rubrics that name none, and of those who ask for none. */
export const DEFAULT_LANGUAGE: Language = 'en';

/** Whether a word is the code of a language that is spoken. */
export function isLanguage(code: string): code is Language {
  return LANGUAGES.some((each) => each === code);
}

/** The language that the name of a locale asks for, if it is spoken: es, es_ES.UTF-8. */
export function languageOf(locale: string): Language | undefined {
  const [code = ''] = locale.split(/[-_.@]/);
  return isLanguage(code) ? code : undefined;
}
