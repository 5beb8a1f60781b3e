/** The languages of the screen, Dutch first. */
export const languages = ['nl', 'fr', 'en'] as const;

export type Language = (typeof languages)[number];

export function isLanguage(value: string): value is Language {
  return languages.some((language) => language === value);
}
