/** The slugs of all projects of one name, so that a question may say so shortly. */
export const usaid =
  'afghanistan-women-in-the-economy angola-proagro cambodia-development-innovations central-asia-ctj colombia-responsive-governance egypt-economic-governance el-salvador-investment-promotion georgia-economic-security-program guatemala-nexos-locales nepal-paani'
export const fcdo =
  'africa-tdda british-virgin-islands-recovery drc-essor ethiopia-lift ethiopia-sharpe pakistan-aawaz pakistan-ajpp worldwide-centre-for-disaster-protection worldwide-expert-advisory-services'
export const pfm =
  'algeria-refin colombia-responsive-governance egypt-economic-governance guatemala-nexos-locales ukraine-facility-audit-board-secretariat'
