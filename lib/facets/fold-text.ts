/** Text in the form it is compared in: lower case, without accents. */
export function foldText(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[’ʼ`]/gu, "'")
}

/** The words of a text, folded. */
export function foldWords(text: string): string[] {
  return foldText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
}

/** Text in which words are found by how they begin: every word has a blank before it. */
export function foldForSearch(text: string): string {
  return ` ${foldWords(text).join(' ')}`
}

/** Whether a word of a searched text begins like this; both folded. */
export function hasWord(searched: string, word: string): boolean {
  return searched.includes(` ${word}`)
}
