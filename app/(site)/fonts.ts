import localFont from 'next/font/local'

// The files are cut to what pages use before every build (lib/cli/build/make-fonts.ts). Options of
// next/font must be literals, so the ranges of lib/cli/build/font-recipes.ts are repeated here; a test
// compares them. Only the first file of a family is fetched immediately, the others once a page holds
// one of their characters. A first file that comes too late for the first page waits for the second,
// since letters that change while somebody reads would move the text.

const newsreader = localFont({
  src: '../../.fieldbook/fonts/serif.woff2',
  weight: '400 600',
  variable: '--font-newsreader',
  display: 'optional',
  adjustFontFallback: false,
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+20-22, U+24-29, U+2B-3B, U+3F, U+41-5A, U+61-7A, U+A0, U+A3, U+B7, U+E1, U+E3, U+E7, U+E9, U+ED, U+F1, U+F3-F4, U+FA, U+FC, U+2013-2014, U+2018-2019, U+201C-201D, U+2022, U+2026, U+20AC',
    },
  ],
})

const newsreaderWestern = localFont({
  src: '../../.fieldbook/fonts/serif-western.woff2',
  weight: '400 600',
  variable: '--font-newsreader-western',
  preload: false,
  adjustFontFallback: false,
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+23, U+2A, U+3C-3E, U+40, U+5B-60, U+7B-7E, U+A1-A2, U+A4-B6, U+B8-E0, U+E2, U+E4-E6, U+E8, U+EA-EC, U+EE-F0, U+F2, U+F5-F9, U+FB, U+FD-FF, U+131, U+152-153, U+2BB-2BC, U+2C6, U+2DA, U+2DC, U+2002-200A, U+2010-2012, U+201A, U+201E, U+2039-203A, U+2044, U+2122, U+2191, U+2193, U+2212, U+2215',
    },
  ],
})

const newsreaderExtended = localFont({
  src: '../../.fieldbook/fonts/serif-extended.woff2',
  weight: '400 600',
  variable: '--font-newsreader-extended',
  preload: false,
  adjustFontFallback: false,
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+0100-0130, U+0132-0151, U+0154-02BA, U+02BD-02C5, U+02C7-02CC, U+02CE-02D7, U+02DD-02FF, U+0304, U+0308, U+0329, U+1D00-1DBF, U+1E00-1E9F, U+1EF2-1EFF, U+2020, U+20A0-20AB, U+20AD-20C0, U+2113, U+2C60-2C7F, U+A720-A7FF',
    },
  ],
})

const instrumentSans = localFont({
  src: '../../.fieldbook/fonts/sans.woff2',
  weight: '400 600',
  variable: '--font-instrument',
  display: 'optional',
  adjustFontFallback: false,
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+20-22, U+24-29, U+2B-3B, U+3F, U+41-5A, U+61-7A, U+A0, U+A3, U+B7, U+E1, U+E3, U+E7, U+E9, U+ED, U+F1, U+F3-F4, U+FA, U+FC, U+2013-2014, U+2018-2019, U+201C-201D, U+2022, U+2026, U+20AC',
    },
  ],
})

const instrumentSansWestern = localFont({
  src: '../../.fieldbook/fonts/sans-western.woff2',
  weight: '400 600',
  variable: '--font-instrument-western',
  preload: false,
  adjustFontFallback: false,
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+23, U+2A, U+3C-3E, U+40, U+5B-60, U+7B-7E, U+A1-A2, U+A4-B6, U+B8-E0, U+E2, U+E4-E6, U+E8, U+EA-EC, U+EE-F0, U+F2, U+F5-F9, U+FB, U+FD-FF, U+131, U+152-153, U+2BB-2BC, U+2C6, U+2DA, U+2DC, U+2002-200A, U+2010-2012, U+201A, U+201E, U+2039-203A, U+2044, U+2122, U+2191, U+2193, U+2212, U+2215',
    },
  ],
})

const instrumentSansExtended = localFont({
  src: '../../.fieldbook/fonts/sans-extended.woff2',
  weight: '400 600',
  variable: '--font-instrument-extended',
  preload: false,
  adjustFontFallback: false,
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+0100-0130, U+0132-0151, U+0154-02BA, U+02BD-02C5, U+02C7-02CC, U+02CE-02D7, U+02DD-02FF, U+0304, U+0308, U+0329, U+1D00-1DBF, U+1E00-1E9F, U+1EF2-1EFF, U+2020, U+20A0-20AB, U+20AD-20C0, U+2113, U+2C60-2C7F, U+A720-A7FF',
    },
  ],
})

/** The class names that make both families known to a page. */
export const fontVariables = [
  newsreader,
  newsreaderWestern,
  newsreaderExtended,
  instrumentSans,
  instrumentSansWestern,
  instrumentSansExtended,
]
  .map(({ variable }) => variable)
  .join(' ')
