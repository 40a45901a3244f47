import { pfm, usaid } from './clients'
import type { QuestionRows } from './known-answer'

/** Searches by kind, read off the texts of the sample content by somebody who knew the rules. */
export const firstForty = {
  name: [
    ['SHARPE', 'ethiopia-sharpe', 'ethiopia-lift'],
    ['nexos locales', 'guatemala-nexos-locales'],
    [
      'centre for disaster protection',
      'worldwide-centre-for-disaster-protection',
      'worldwide-expert-advisory-services',
    ],
    ['TFSC', 'egypt-climate-finance', 'egypt-economic-governance'],
  ],
  alias: [
    ['USAID', usaid, 'egypt-climate-finance'],
    ['MCC', 'cabo-verde-land', 'ethiopia-lift'],
    ['PFM', pfm, 'egypt-climate-finance'],
    ['french development agency', 'dominican-republic-coastal-zones', 'egypt-climate-finance'],
  ],
  place: [
    ['cape verde', 'cabo-verde-land'],
    ['viet nam', 'asia-gcom'],
    ['zaire', 'botswana-sadc-secretariat drc-essor', '', 'drc-essor'],
    ['india', 'asia-gcom bhutan-eu-tacs', '', 'asia-gcom'],
  ],
  accent: [
    ["cote d'ivoire", 'africa-tdda'],
    ['agence francaise de developpement', 'dominican-republic-coastal-zones'],
    ['yaounde', 'africa-tdda'],
    ['el nino', 'worldwide-expert-advisory-services', 'el-salvador-investment-promotion'],
  ],
  typo: [
    ['ukrane', 'ukraine-facility-audit-board-secretariat'],
    ['cambodja', 'cambodia-development-innovations'],
    ['hydropwer', 'nepal-paani'],
    ['beekeping', 'armenia-sigma'],
  ],
  prefix: [
    ['decentral', 'guatemala-nexos-locales', 'bhutan-eu-tacs'],
    ['cadas', 'cabo-verde-land', 'ethiopia-lift'],
    [
      'agricul',
      'africa-tdda angola-proagro armenia-sigma ethiopia-sharpe guatemala-nexos-locales',
      '',
      'angola-proagro armenia-sigma guatemala-nexos-locales',
    ],
    [
      'innov',
      'afghanistan-women-in-the-economy cambodia-development-innovations central-asia-ctj ghana-kosmos-innovation-center',
      '',
      'cambodia-development-innovations ghana-kosmos-innovation-center',
    ],
  ],
  topic: [
    ['land rights', 'cabo-verde-land ethiopia-lift'],
    [
      'pandemic preparedness',
      'africa-tdda bangladesh-fleming-fund',
      'worldwide-expert-advisory-services',
    ],
    ['energy efficiency', 'serbia-energy-efficiency', 'asia-gcom'],
    [
      'tourism',
      'armenia-sigma dominican-republic-coastal-zones georgia-economic-security-program',
      '',
      'armenia-sigma',
    ],
  ],
  body: [
    ['OHADA', 'drc-essor'],
    ['OLAF', 'ukraine-facility-audit-board-secretariat'],
    ['plumbing', 'british-virgin-islands-recovery'],
    ['greenhouse', 'clima-med'],
  ],
  plural: [
    ['chatbots', 'egypt-economic-governance'],
    ['universities', 'afghanistan-women-in-the-economy nepal-paani'],
    ['incubators', 'cambodia-development-innovations'],
    [
      'observatories',
      'colombia-responsive-governance pakistan-ajpp',
      '',
      'colombia-responsive-governance',
    ],
  ],
  'several words': [
    ['dfid land', 'ethiopia-lift', 'cabo-verde-land ethiopia-sharpe'],
    [
      'swiss tourism',
      'armenia-sigma',
      'dominican-republic-coastal-zones georgia-economic-security-program',
    ],
    ['usaid water', 'guatemala-nexos-locales nepal-paani', 'clima-med', 'nepal-paani'],
    [
      'voice accountability pakistan',
      'pakistan-aawaz pakistan-ajpp',
      'colombia-responsive-governance',
      'pakistan-aawaz',
    ],
  ],
} satisfies QuestionRows
