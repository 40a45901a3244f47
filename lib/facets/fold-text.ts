/** Text in the form it is searched in: lower case, without accents, apostrophes all alike. */
export function foldText(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[’ʼ`]/gu, "'")
}
