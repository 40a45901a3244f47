import type { KnownAnswer } from './known-answer'

/** A search, the slugs it must find, and those it must not; without any, it must find nothing. */
type Row = readonly [q: string, found?: string, notFound?: string]

/** All projects of one client, so that a row may say so shortly. */
const usaid =
  'afghanistan-women-in-the-economy angola-proagro cambodia-development-innovations central-asia-ctj colombia-responsive-governance egypt-economic-governance el-salvador-investment-promotion georgia-economic-security-program guatemala-nexos-locales nepal-paani'
const fcdo =
  'africa-tdda british-virgin-islands-recovery drc-essor ethiopia-lift ethiopia-sharpe pakistan-aawaz pakistan-ajpp worldwide-centre-for-disaster-protection worldwide-expert-advisory-services'
const startUps =
  'cambodia-development-innovations egypt-economic-governance ghana-kosmos-innovation-center'

/** Searches by kind, read off the texts of the sample content before any of them was run. */
const rows = {
  'whole name': [
    ['Niger'],
    ['Dominica'],
    ['Guinea'],
    ['Sudan'],
    ['Guinea-Bissau'],
    ['Burma'],
    ['Chad', 'africa-tdda'],
    ['Mali', 'africa-tdda'],
    ['Nigeria', 'local-content-case-studies'],
    ['Papua New Guinea', 'local-content-case-studies'],
    ['Republic of Korea', 'asia-gcom'],
    ['South Africa', 'botswana-sadc-secretariat angola-proagro', 'africa-tdda'],
    ['West Bank', 'clima-med', 'bulgaria-allianz-bank'],
    ['Sweden', 'clima-med'],
    ['Ivory Coast', 'africa-tdda'],
    ['trinidad & tobago', 'local-content-case-studies'],
  ],
  adjective: [
    ['Pakistani', 'pakistan-aawaz pakistan-ajpp'],
    ['Nepalese', 'nepal-paani'],
    ['Congolese', 'drc-essor botswana-sadc-secretariat'],
    ['Ethiopian', 'ethiopia-lift ethiopia-sharpe ethiopia-wedp'],
    ['Ghanaian', 'ghana-kosmos-innovation-center local-content-case-studies'],
    ['Salvadoran', 'el-salvador-investment-promotion'],
    ['Dominican', 'dominican-republic-coastal-zones'],
    ['Kyrgyz', 'central-asia-ctj'],
    ['Bhutanese farms', 'bhutan-eu-tacs'],
    ['Nepalese hydropower', 'nepal-paani'],
    ['Pakistani courts', 'pakistan-ajpp', 'pakistan-aawaz'],
  ],
  code: [
    ['PAK', 'pakistan-aawaz pakistan-ajpp'],
    ['NP', 'nepal-paani'],
    ['DRC', 'drc-essor'],
    ['VNM', 'asia-gcom'],
  ],
  'dotted letters': [
    ['U.S.', usaid, 'pakistan-aawaz serbia-energy-efficiency'],
    ['U.S.A.I.D.', usaid, 'pakistan-aawaz'],
    ['F.C.D.O.', fcdo, 'nepal-paani'],
    ['E.U.', 'algeria-refin bhutan-eu-tacs clima-med serbia-energy-efficiency', 'ethiopia-lift'],
    ['U.K.', 'bangladesh-fleming-fund', 'nepal-paani'],
    ['UK', 'bangladesh-fleming-fund', 'nepal-paani'],
    ['AD', 'bulgaria-allianz-bank', 'ghana-kosmos-innovation-center'],
  ],
  phrase: [
    ['"land rights"', 'cabo-verde-land', 'ethiopia-lift'],
    ['"political economy"', 'africa-tdda armenia-sigma'],
    ['"score card"', 'bulgaria-allianz-bank'],
    ['"bar councils"', 'pakistan-ajpp'],
    ['"town halls"', 'colombia-responsive-governance guatemala-nexos-locales'],
    ['"silk road"', 'central-asia-ctj'],
    ['"fallow land"', 'bhutan-eu-tacs'],
    ['"central bank"', 'drc-essor', 'bulgaria-allianz-bank'],
    ['"green climate fund"', 'egypt-climate-finance'],
    ['"help desk"', 'clima-med', 'asia-gcom'],
    ['“credit unions”', 'belize-ecomicro'],
    ['"rights land"'],
  ],
  'left out': [
    ['Ethiopia -refugees', 'ethiopia-lift ethiopia-wedp', 'ethiopia-sharpe'],
    ['Egypt -corruption', 'egypt-climate-finance', 'egypt-economic-governance'],
    ['tourism -coast', 'armenia-sigma', 'dominican-republic-coastal-zones'],
    ['Pakistan NOT police', 'pakistan-aawaz', 'pakistan-ajpp'],
    ['water -health', 'guatemala-nexos-locales clima-med', 'nepal-paani'],
    ['land -Ethiopia', 'cabo-verde-land', 'ethiopia-lift ethiopia-sharpe'],
    ['Ghana -Brazil', 'ghana-kosmos-innovation-center', 'local-content-case-studies'],
    ['"town halls" -Guatemala', 'colombia-responsive-governance', 'guatemala-nexos-locales'],
  ],
  'word form': [
    ['woman', 'afghanistan-women-in-the-economy ethiopia-wedp ethiopia-lift armenia-sigma'],
    ['city', 'asia-gcom clima-med'],
    ['companies', 'ghana-kosmos-innovation-center local-content-case-studies'],
    ['laboratory', 'bangladesh-fleming-fund'],
    ['analyses', 'bhutan-eu-tacs'],
    ['curricula', 'nepal-paani'],
    ['fishery', 'belize-ecomicro'],
    ['hurricane', 'british-virgin-islands-recovery'],
    ['village', 'armenia-sigma pakistan-aawaz'],
    ['industries', 'armenia-sigma'],
    ["women's entrepreneurship", 'ethiopia-wedp'],
    ['womens entrepreneurship', 'ethiopia-wedp'],
  ],
  spelling: [
    ['labor market', 'afghanistan-women-in-the-economy'],
    ['center of excellence', 'nepal-paani'],
    ['organization', 'cambodia-development-innovations pakistan-aawaz'],
    ['optimisation model', 'canada-industrial-baseline-study'],
    ['decentralisation', 'guatemala-nexos-locales'],
    ['call centers', 'pakistan-ajpp'],
    ['neighbor', 'central-asia-ctj'],
    ['analyze livestock', 'bhutan-eu-tacs'],
    ['voice and accountability program', 'pakistan-aawaz'],
    ['Kiev', 'ukraine-facility-audit-board-secretariat'],
  ],
  joined: [
    ['antifraud', 'ukraine-facility-audit-board-secretariat'],
    ['anti piracy', 'georgia-economic-security-program'],
    ['startups', startUps],
    ['start-ups', startUps],
    ['job seekers', 'central-asia-ctj'],
    ['jobseekers', 'central-asia-ctj'],
    ['data base', 'egypt-economic-governance ethiopia-wedp'],
    ['sub-sectors', 'angola-proagro'],
    ['micro-finance institutions', 'ethiopia-wedp'],
    ['covid19', 'africa-tdda'],
    ['cote divoire', 'africa-tdda'],
  ],
  typo: [
    ['pakisatn', 'pakistan-aawaz pakistan-ajpp'],
    ['refuggees', 'ethiopia-sharpe'],
    ['plumming', 'british-virgin-islands-recovery'],
    ['labratories', 'bangladesh-fleming-fund'],
  ],
  'nothing to find': [['%'], ['😀'], ['$'], ['xylophone'], ['"%"'], ['kenya'], ['zebras']],
  'several words': [
    ['fcdo ethiopia', 'ethiopia-lift ethiopia-sharpe', 'ethiopia-wedp'],
    ['solar refugees', 'ethiopia-sharpe'],
    ['potatoes south africa', 'angola-proagro'],
    ['women politics punjab', 'pakistan-aawaz', 'pakistan-ajpp'],
  ],
} satisfies Partial<Record<KnownAnswer['kind'], readonly Row[]>>

/** The rows as answers: any of the projects found may come first. */
export const answersByKind: readonly KnownAnswer[] = Object.entries(rows).flatMap(([kind, list]) =>
  (list as readonly Row[]).map(([q, found = '', notFound = '']) => ({
    q,
    kind: kind as KnownAnswer['kind'],
    first: split(found),
    found: split(found),
    notFound: split(notFound),
  })),
)

function split(slugs: string): string[] {
  return slugs.split(' ').filter(Boolean)
}
