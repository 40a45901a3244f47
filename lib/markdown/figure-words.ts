/** Words that may be before a figure without taking anything from it; the of any language. */
export const approximations = [
  // English
  'an estimated',
  'approximately',
  'almost exactly',
  'at least',
  'at most',
  'as many as',
  'about',
  'almost',
  'around',
  'circa',
  'close to',
  'fewer than',
  'just over',
  'just under',
  'less than',
  'more than',
  'nearly',
  'over',
  'roughly',
  'some',
  'up to',
  'well over',
  // French
  'au moins',
  'environ',
  'jusqu’à',
  "jusqu'à",
  'moins de',
  'plus de',
  'plus d’',
  'près de',
  'quelque',
  // Arabic
  'أكثر من',
  'أقل من',
  'ما يقرب من',
  'حوالي',
  'نحو',
] as const

/** What words multiply a figure by. */
export const multiplierValues = new Map<string, number>([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['lakh', 1e5],
  ['crore', 1e7],
  ['mn', 1e6],
  ['bn', 1e9],
  ['mille', 1e3],
  ['millions', 1e6],
  ['milliard', 1e9],
  ['milliards', 1e9],
  ['ألف', 1e3],
  ['آلاف', 1e3],
  ['مليون', 1e6],
  ['ملايين', 1e6],
  ['مليار', 1e9],
])

/** Words that multiply a figure. */
export const multipliers: readonly string[] = [...multiplierValues.keys()]

/** Units short enough to be beside a figure; any other is part of what the figure counts. */
export const measures = [
  ...['%', '٪', 'per cent', 'percent', 'pour cent'],
  ...['km', 'km²', 'km2', 'm²', 'm³', 'ha', 't', 'kg', '°C'],
  ...['kW', 'kWh', 'MW', 'MWh', 'GW', 'GWh'],
  ...['M€', 'Md€', '€', '$', '£'],
] as const

/** What makes of "over 5" a time and not a number that was passed. */
export const durations = ['year', 'month', 'week', 'day'] as const

/** What makes of a number before it the day of a date, or an hour. */
export const months = [
  ...['jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'oct', 'nov', 'dec'],
  ...['am', 'pm'],
  ...['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september'],
  ...['october', 'november', 'december'],
  ...['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre'],
  ...['octobre', 'novembre', 'décembre'],
] as const

/** Codes of currencies that are written before a figure. */
export const currencyCodes = [
  'USD',
  'EUR',
  'GBP',
  'CHF',
  'CAD',
  'AUD',
  'JPY',
  'XOF',
  'XAF',
] as const

/** Languages that write a space between thousands, breaking or not. */
export const blankGroupingLanguages: ReadonlySet<string> = new Set([
  ...['bg', 'cs', 'fi', 'fr', 'hu', 'nb', 'no', 'pl', 'pt', 'ru', 'sk', 'sv', 'uk'],
])
