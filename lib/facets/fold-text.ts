import { plainLetters } from '@/lib/slug'

/** Accents, and signs that nobody sees: soft hyphens, zero-width and directional ones. */
const marks = /[\p{M}\p{Cf}]/gu
const apostrophes = /[’ʼ`]/gu
const lettersWithoutParts = /[æđðħıłŋøœßþ]/gu

/** Text in the form it is compared in: lower case, without accents. */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(marks, '')
    .toLowerCase()
    .replace(apostrophes, "'")
    .replace(lettersWithoutParts, (letter) => plainLetters[letter] ?? letter)
}

/** The words of a text, folded. */
export function foldWords(text: string): string[] {
  return foldText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
}
