/** What a person who knows the sample portfolio would expect a search to find. */
export type KnownAnswer = {
  readonly q: string
  /** What the search is an example of. */
  readonly kind:
    | 'name'
    | 'alias'
    | 'place'
    | 'typo'
    | 'prefix'
    | 'accent'
    | 'plural'
    | 'text'
    | 'topic'
  /** The project to be found first, or those any of which may be. */
  readonly first: readonly string[]
  /** Projects to be found besides, in any place. */
  readonly found?: readonly string[]
}

/** Forty searches with answers read off the sample content. */
export const knownAnswers: readonly KnownAnswer[] = [
  { q: 'clima-med', kind: 'name', first: ['clima-med'] },
  { q: 'ProAgro', kind: 'name', first: ['angola-proagro'] },
  { q: 'fleming fund', kind: 'name', first: ['bangladesh-fleming-fund'] },
  { q: 'essor', kind: 'name', first: ['drc-essor'] },
  { q: 'KIC Ghana', kind: 'name', first: ['ghana-kosmos-innovation-center'] },
  { q: 'audit board', kind: 'name', first: ['ukraine-facility-audit-board-secretariat'] },
  { q: 'DFID land', kind: 'alias', first: ['ethiopia-lift'] },
  {
    q: 'fcdo ethiopia',
    kind: 'alias',
    first: ['ethiopia-lift', 'ethiopia-sharpe'],
    found: ['ethiopia-lift', 'ethiopia-sharpe'],
  },
  { q: 'MCC', kind: 'alias', first: ['cabo-verde-land'] },
  { q: 'AFD', kind: 'alias', first: ['dominican-republic-coastal-zones'] },
  { q: 'IDB Lab', kind: 'alias', first: ['belize-ecomicro'] },
  { q: 'DHSC', kind: 'alias', first: ['bangladesh-fleming-fund'] },
  { q: 'ESRM', kind: 'alias', first: ['egypt-climate-finance'] },
  { q: 'WASH', kind: 'alias', first: ['nepal-paani'] },
  {
    q: 'MENA',
    kind: 'alias',
    first: ['egypt-climate-finance', 'algeria-refin', 'egypt-economic-governance', 'clima-med'],
    found: ['egypt-climate-finance', 'algeria-refin', 'egypt-economic-governance', 'clima-med'],
  },
  { q: 'Zaire', kind: 'place', first: ['drc-essor'] },
  { q: 'Ivory Coast', kind: 'place', first: ['africa-tdda'] },
  { q: 'Kyiv', kind: 'place', first: ['ukraine-facility-audit-board-secretariat'] },
  { q: 'Kinshasa', kind: 'place', first: ['drc-essor'] },
  { q: 'ukrane', kind: 'typo', first: ['ukraine-facility-audit-board-secretariat'] },
  {
    q: 'ehtiopia',
    kind: 'typo',
    first: ['ethiopia-lift', 'ethiopia-sharpe'],
    found: ['ethiopia-lift', 'ethiopia-sharpe'],
  },
  { q: 'accountabilty', kind: 'typo', first: ['pakistan-aawaz'] },
  { q: 'sanitaton', kind: 'typo', first: ['nepal-paani'] },
  { q: 'bangldesh', kind: 'typo', first: ['bangladesh-fleming-fund'] },
  { q: 'refugeee', kind: 'typo', first: ['ethiopia-sharpe'] },
  {
    q: 'agricul',
    kind: 'prefix',
    first: ['armenia-sigma', 'guatemala-nexos-locales', 'angola-proagro'],
    found: ['angola-proagro', 'armenia-sigma', 'guatemala-nexos-locales'],
  },
  { q: 'entrepr', kind: 'prefix', first: ['ghana-kosmos-innovation-center'] },
  { q: 'decentralis', kind: 'prefix', first: ['guatemala-nexos-locales'] },
  { q: 'cote d’ivoire', kind: 'accent', first: ['africa-tdda'] },
  { q: 'agence francaise', kind: 'accent', first: ['dominican-republic-coastal-zones'] },
  { q: 'DÉVELOPPEMENT', kind: 'accent', first: ['dominican-republic-coastal-zones'] },
  { q: 'refugees', kind: 'plural', first: ['ethiopia-sharpe'] },
  { q: 'hurricanes', kind: 'plural', first: ['british-virgin-islands-recovery'] },
  { q: 'land certificates', kind: 'text', first: ['ethiopia-lift'] },
  { q: 'laboratories germs', kind: 'text', first: ['bangladesh-fleming-fund'] },
  { q: 'coordinator borders', kind: 'text', first: ['africa-tdda'] },
  { q: 'fish rivers', kind: 'topic', first: ['nepal-paani'] },
  { q: 'energy efficiency', kind: 'topic', first: ['serbia-energy-efficiency'] },
  {
    q: 'climate cities',
    kind: 'topic',
    first: ['asia-gcom', 'clima-med'],
    found: ['asia-gcom', 'clima-med'],
  },
  {
    q: 'women business',
    kind: 'topic',
    first: ['afghanistan-women-in-the-economy'],
    found: ['afghanistan-women-in-the-economy'],
  },
]
