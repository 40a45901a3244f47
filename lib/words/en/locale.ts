/** The language and direction of every word of this catalogue, for use among others. */
export const locale = { lang: 'en', dir: 'ltr' } as const
