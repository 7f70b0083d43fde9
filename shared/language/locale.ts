/** The languages that people can read Klubba in. Swedish is the source, English stands beside it. */
export type Locale = 'sv' | 'en';

export const locales: readonly Locale[] = ['sv', 'en'];

/** The BCP 47 tag to format numbers and dates by. British English: day before month, 24 hours. */
export const localeTag = { sv: 'sv-SE', en: 'en-GB' } as const satisfies Record<Locale, string>;
