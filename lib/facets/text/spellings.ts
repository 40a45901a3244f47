/**
 * Words that are spelt in two ways which no rule below covers: British and American, then cities
 * under their former names.
 */
const pairs: readonly (readonly [string, string])[] = [
  ['programme', 'program'],
  ['grey', 'gray'],
  ['tyre', 'tire'],
  ['plough', 'plow'],
  ['aluminium', 'aluminum'],
  ['cheque', 'check'],
  ['kerb', 'curb'],
  ['mould', 'mold'],
  ['sceptic', 'skeptic'],
  ['sceptical', 'skeptical'],
  ['jewellery', 'jewelry'],
  ['manoeuvre', 'maneuver'],
  ['judgement', 'judgment'],
  ['acknowledgement', 'acknowledgment'],
  ['ageing', 'aging'],
  ['enrol', 'enroll'],
  ['enrolment', 'enrollment'],
  ['fulfil', 'fulfill'],
  ['fulfilment', 'fulfillment'],
  ['instalment', 'installment'],
  ['skilful', 'skillful'],
  ['practise', 'practice'],
  ['practised', 'practiced'],
  ['practising', 'practicing'],
  ['licence', 'license'],
  ['pretence', 'pretense'],
  ['defence', 'defense'],
  ['offence', 'offense'],
  ['sulphur', 'sulfur'],
  ['foetus', 'fetus'],
  ['diarrhoea', 'diarrhea'],
  ['artefact', 'artifact'],
  ['kiev', 'kyiv'],
  ['kharkov', 'kharkiv'],
  ['lvov', 'lviv'],
  ['odessa', 'odesa'],
  ['rangoon', 'yangon'],
  ['bombay', 'mumbai'],
  ['calcutta', 'kolkata'],
  ['madras', 'chennai'],
  ['peking', 'beijing'],
]

const others = new Map<string, string>([
  ...pairs,
  ...pairs.map(([one, two]) => [two, one] as const),
])

/** Endings and groups of letters that differ, as British and American write them. */
const rules: readonly (readonly [british: RegExp, american: string])[] = [
  [/(?<=\w{3})is(e|ed|es|er|ers|ing|ation|ations|ational)$/u, 'iz$1'],
  [/(?<=\w{2})ys(e|ed|es|er|ers|ing)$/u, 'yz$1'],
  [
    /(?<=\w{3}|[a-z]ab|col|hon|fav)our(s|ed|ing|er|ers|able|ably|ite|ites|al|hood|hoods|ful|less)?$/u,
    'or$1',
  ],
  [/(?<=\w[btcgv])re(s|d)?$/u, 'er$1'],
  [/(?<=\w{2})ogue(s|d)?$/u, 'og$1'],
  [/(?<=[aeiou]\w*[aeiou])ll(ed|ing|er|ers|or|ors)$/u, 'l$1'],
  [/(?<=\w)ae(?=[a-z]{3})/u, 'e'],
  [/(?<=\w)oe(?=[a-z]{4})/u, 'e'],
]

const backwards: readonly (readonly [american: RegExp, british: string])[] = [
  [/(?<=\w{3})iz(e|ed|es|er|ers|ing|ation|ations|ational)$/u, 'is$1'],
  [/(?<=\w{2})yz(e|ed|es|er|ers|ing)$/u, 'ys$1'],
  [/(?<=\w{2})or(s|ed|ing|er|ers|able|ably|ite|ites|al|hood|hoods|ful|less)?$/u, 'our$1'],
  [/(?<=\w[btcgv])er(s|d|ed)?$/u, 're$1'],
  [/(?<=\w{2})og(s|d|ed)?$/u, 'ogue$1'],
  [/(?<=[aeiou]\w*[aeiou])l(ed|ing|er|ers|or|ors)$/u, 'll$1'],
  [/^(p|an|h|enc|c|f|medi|arch)e(?=di|mi|mo|yc|sa|ca|va|ol)/u, '$1ae'],
]

/** Other spellings of a word, folded: British, American, or of a city. Some are no words at all. */
export function listSpellings(word: string): string[] {
  const found = new Set<string>()
  const other = others.get(word)
  if (other !== undefined) found.add(other)
  for (const [pattern, instead] of [...rules, ...backwards]) {
    if (pattern.test(word)) found.add(word.replace(pattern, instead))
  }
  found.delete(word)
  return [...found]
}
