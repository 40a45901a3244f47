/** Labels that differ from the library's, where the country itself or usage has another name. */
export const ownLabels: Readonly<Record<string, string>> = {
  CD: 'Democratic Republic of the Congo',
  CI: "Côte d'Ivoire",
  CV: 'Cabo Verde',
}

/** Former, abbreviated and customary names that the library lacks. */
export const ownAliases: Readonly<Record<string, readonly string[]>> = {
  BO: ['Plurinational State of Bolivia'],
  CD: ['DRC', 'D.R. Congo', 'Congo (Kinshasa)', 'Congo, Democratic Republic of the', 'Zaire'],
  CG: ['Congo (Brazzaville)', 'Congo, Republic of'],
  CI: ['Ivory Coast'],
  CV: ['Cape Verde'],
  CZ: ['Czech Republic'],
  FM: ['Federated States of Micronesia'],
  GB: ['UK', 'U.K.', 'Great Britain'],
  GM: ['The Gambia'],
  KG: ['Kyrgyz Republic'],
  KR: ['Republic of Korea'],
  LA: ['Lao PDR', "Lao People's Democratic Republic"],
  MK: ['Macedonia', 'FYROM', 'Former Yugoslav Republic of Macedonia'],
  MM: ['Burma'],
  PS: [
    'West Bank and Gaza',
    'West Bank',
    'Palestinian Territories',
    'Occupied Palestinian Territory',
  ],
  SK: ['Slovak Republic'],
  ST: ['Sao Tome'],
  SZ: ['Swaziland'],
  TL: ['East Timor'],
  TR: ['Turkey', 'Turkiye'],
  TZ: ['United Republic of Tanzania'],
  US: ['US', 'USA', 'U.S.', 'U.S.A.', 'United States of America'],
  VN: ['Viet Nam'],
  XK: ['Republic of Kosovo', 'Kosova'],
}
