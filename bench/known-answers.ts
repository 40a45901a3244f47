/** What a person who knows the sample portfolio would expect a search to find. */
export type KnownAnswer = {
  readonly q: string
  /** Why it is here. */
  readonly kind:
    | 'name'
    | 'alias'
    | 'place'
    | 'typo'
    | 'prefix'
    | 'accent'
    | 'topic'
    | 'body'
    | 'plural'
    | 'several words'
  /** Slugs any of which a person would accept as the first result; never empty. */
  readonly first: readonly string[]
  /** Slugs that must be found, in any place; includes at least one of `first`. */
  readonly found: readonly string[]
  /** Slugs that must not be among the results, where a likely mistake is known. */
  readonly notFound?: readonly string[]
}

/** Forty searches with answers read off the sample content. */
export const knownAnswers: readonly KnownAnswer[] = [
  {
    q: 'SHARPE',
    kind: 'name',
    first: ['ethiopia-sharpe'],
    found: ['ethiopia-sharpe'],
    notFound: ['ethiopia-lift'],
  },
  {
    q: 'nexos locales',
    kind: 'name',
    first: ['guatemala-nexos-locales'],
    found: ['guatemala-nexos-locales'],
  },
  {
    q: 'centre for disaster protection',
    kind: 'name',
    first: ['worldwide-centre-for-disaster-protection'],
    found: ['worldwide-centre-for-disaster-protection'],
    notFound: ['worldwide-expert-advisory-services'],
  },
  {
    q: 'TFSC',
    kind: 'name',
    first: ['egypt-climate-finance'],
    found: ['egypt-climate-finance'],
    notFound: ['egypt-economic-governance'],
  },
  {
    q: 'USAID',
    kind: 'alias',
    first: [
      'afghanistan-women-in-the-economy',
      'angola-proagro',
      'cambodia-development-innovations',
      'central-asia-ctj',
      'colombia-responsive-governance',
      'egypt-economic-governance',
      'el-salvador-investment-promotion',
      'georgia-economic-security-program',
      'guatemala-nexos-locales',
      'nepal-paani',
    ],
    found: [
      'afghanistan-women-in-the-economy',
      'angola-proagro',
      'cambodia-development-innovations',
      'central-asia-ctj',
      'colombia-responsive-governance',
      'egypt-economic-governance',
      'el-salvador-investment-promotion',
      'georgia-economic-security-program',
      'guatemala-nexos-locales',
      'nepal-paani',
    ],
    notFound: ['egypt-climate-finance'],
  },
  {
    q: 'MCC',
    kind: 'alias',
    first: ['cabo-verde-land'],
    found: ['cabo-verde-land'],
    notFound: ['ethiopia-lift'],
  },
  {
    q: 'PFM',
    kind: 'alias',
    first: [
      'algeria-refin',
      'colombia-responsive-governance',
      'egypt-economic-governance',
      'guatemala-nexos-locales',
      'ukraine-facility-audit-board-secretariat',
    ],
    found: [
      'algeria-refin',
      'colombia-responsive-governance',
      'egypt-economic-governance',
      'guatemala-nexos-locales',
      'ukraine-facility-audit-board-secretariat',
    ],
    notFound: ['egypt-climate-finance'],
  },
  {
    q: 'french development agency',
    kind: 'alias',
    first: ['dominican-republic-coastal-zones'],
    found: ['dominican-republic-coastal-zones'],
    notFound: ['egypt-climate-finance'],
  },
  {
    q: 'zaire',
    kind: 'place',
    first: ['drc-essor'],
    found: ['botswana-sadc-secretariat', 'drc-essor'],
  },
  { q: 'cape verde', kind: 'place', first: ['cabo-verde-land'], found: ['cabo-verde-land'] },
  { q: 'viet nam', kind: 'place', first: ['asia-gcom'], found: ['asia-gcom'] },
  { q: 'india', kind: 'place', first: ['asia-gcom'], found: ['asia-gcom', 'bhutan-eu-tacs'] },
  {
    q: 'ukrane',
    kind: 'typo',
    first: ['ukraine-facility-audit-board-secretariat'],
    found: ['ukraine-facility-audit-board-secretariat'],
  },
  {
    q: 'cambodja',
    kind: 'typo',
    first: ['cambodia-development-innovations'],
    found: ['cambodia-development-innovations'],
  },
  { q: 'hydropwer', kind: 'typo', first: ['nepal-paani'], found: ['nepal-paani'] },
  { q: 'beekeping', kind: 'typo', first: ['armenia-sigma'], found: ['armenia-sigma'] },
  {
    q: 'agricul',
    kind: 'prefix',
    first: ['angola-proagro', 'armenia-sigma', 'guatemala-nexos-locales'],
    found: [
      'africa-tdda',
      'angola-proagro',
      'armenia-sigma',
      'ethiopia-sharpe',
      'guatemala-nexos-locales',
    ],
  },
  {
    q: 'decentral',
    kind: 'prefix',
    first: ['guatemala-nexos-locales'],
    found: ['guatemala-nexos-locales'],
    notFound: ['bhutan-eu-tacs'],
  },
  {
    q: 'cadas',
    kind: 'prefix',
    first: ['cabo-verde-land'],
    found: ['cabo-verde-land'],
    notFound: ['ethiopia-lift'],
  },
  {
    q: 'innov',
    kind: 'prefix',
    first: ['cambodia-development-innovations', 'ghana-kosmos-innovation-center'],
    found: [
      'afghanistan-women-in-the-economy',
      'cambodia-development-innovations',
      'central-asia-ctj',
      'ghana-kosmos-innovation-center',
    ],
  },
  { q: "cote d'ivoire", kind: 'accent', first: ['africa-tdda'], found: ['africa-tdda'] },
  {
    q: 'agence francaise de developpement',
    kind: 'accent',
    first: ['dominican-republic-coastal-zones'],
    found: ['dominican-republic-coastal-zones'],
  },
  { q: 'yaounde', kind: 'accent', first: ['africa-tdda'], found: ['africa-tdda'] },
  {
    q: 'el nino',
    kind: 'accent',
    first: ['worldwide-expert-advisory-services'],
    found: ['worldwide-expert-advisory-services'],
    notFound: ['el-salvador-investment-promotion'],
  },
  {
    q: 'land rights',
    kind: 'topic',
    first: ['cabo-verde-land', 'ethiopia-lift'],
    found: ['cabo-verde-land', 'ethiopia-lift'],
  },
  {
    q: 'pandemic preparedness',
    kind: 'topic',
    first: ['africa-tdda', 'bangladesh-fleming-fund'],
    found: ['africa-tdda', 'bangladesh-fleming-fund'],
    notFound: ['worldwide-expert-advisory-services'],
  },
  {
    q: 'tourism',
    kind: 'topic',
    first: ['armenia-sigma'],
    found: [
      'armenia-sigma',
      'dominican-republic-coastal-zones',
      'georgia-economic-security-program',
    ],
  },
  {
    q: 'energy efficiency',
    kind: 'topic',
    first: ['serbia-energy-efficiency'],
    found: ['serbia-energy-efficiency'],
    notFound: ['asia-gcom'],
  },
  { q: 'OHADA', kind: 'body', first: ['drc-essor'], found: ['drc-essor'] },
  {
    q: 'OLAF',
    kind: 'body',
    first: ['ukraine-facility-audit-board-secretariat'],
    found: ['ukraine-facility-audit-board-secretariat'],
  },
  {
    q: 'plumbing',
    kind: 'body',
    first: ['british-virgin-islands-recovery'],
    found: ['british-virgin-islands-recovery'],
  },
  { q: 'greenhouse', kind: 'body', first: ['clima-med'], found: ['clima-med'] },
  {
    q: 'chatbots',
    kind: 'plural',
    first: ['egypt-economic-governance'],
    found: ['egypt-economic-governance'],
  },
  {
    q: 'observatories',
    kind: 'plural',
    first: ['colombia-responsive-governance'],
    found: ['colombia-responsive-governance', 'pakistan-ajpp'],
  },
  {
    q: 'universities',
    kind: 'plural',
    first: ['afghanistan-women-in-the-economy', 'nepal-paani'],
    found: ['afghanistan-women-in-the-economy', 'nepal-paani'],
  },
  {
    q: 'incubators',
    kind: 'plural',
    first: ['cambodia-development-innovations'],
    found: ['cambodia-development-innovations'],
  },
  {
    q: 'dfid land',
    kind: 'several words',
    first: ['ethiopia-lift'],
    found: ['ethiopia-lift'],
    notFound: ['cabo-verde-land', 'ethiopia-sharpe'],
  },
  {
    q: 'usaid water',
    kind: 'several words',
    first: ['nepal-paani'],
    found: ['guatemala-nexos-locales', 'nepal-paani'],
    notFound: ['clima-med'],
  },
  {
    q: 'voice accountability pakistan',
    kind: 'several words',
    first: ['pakistan-aawaz'],
    found: ['pakistan-aawaz', 'pakistan-ajpp'],
    notFound: ['colombia-responsive-governance'],
  },
  {
    q: 'swiss tourism',
    kind: 'several words',
    first: ['armenia-sigma'],
    found: ['armenia-sigma'],
    notFound: ['dominican-republic-coastal-zones', 'georgia-economic-security-program'],
  },
]
