import { plainLetters } from '@/lib/slug'

/** Accents, and signs that nobody sees: soft hyphens, zero-width and directional ones. */
const marks = /[\p{M}\p{Cf}]/gu
const apostrophes = /[’ʼ`]/gu
const lettersWithoutParts = /[æđðħıłŋøœßþ]/gu

/** Letters with full stops between them, such as "u.s.a.i.d."; folded. */
const dottedLetters = /(?<![\p{L}\p{N}.])\p{L}(?:\.\p{L})+(?!\.?[\p{L}\p{N}])\.?/gu
/** Commas that part the thousands of a number, which some write and others do not. */
const thousands = /(?<=\d),(?=\d{3}(?!\d))/gu
const possessive = /'s(?![\p{L}\p{N}])/gu
/** Words, with the hyphens and apostrophes that join their parts; folded. */
const joinedWords = /[\p{L}\p{N}]+(?:[-‐'][\p{L}\p{N}]+)*/gu
const plainWords = /[a-z0-9]+(?:-[a-z0-9]+)*/gu
const joints = /[-‐']/u

/** Text in the form it is compared in: lower case, without accents. */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(marks, '')
    .toLowerCase()
    .replace(apostrophes, "'")
    .replace(lettersWithoutParts, (letter) => plainLetters[letter] ?? letter)
}

/** The words of a text in their order, folded: "U.S." is "us", "women's" "women", "5,000" "5000". */
export function foldWords(text: string): string[] {
  return listJoined(text).flatMap((word) => word.split(joints))
}

/**
 * The words of a text in their order, folded, with hyphens where they were joined. It is what
 * records keep of a body; {@link splitJoined} reads it.
 */
export function foldSequence(text: string): string {
  return listJoined(text)
    .map((word) => word.split(joints).join('-'))
    .join(' ')
}

/** The words a joined word can be found by: each part, and all of them as one ("anticorruption"). */
export function splitJoined(word: string): string[] {
  const parts = word.split('-')
  // Spans of years are no words.
  return parts.length === 1 || /^[\d-]*$/u.test(word) ? parts : [...parts, parts.join('')]
}

/** Most names and many texts have nothing in them that must be folded but capitals. */
const isPlain = /^[a-zA-Z0-9 ,:()&-]*$/u

function listJoined(text: string): string[] {
  if (isPlain.test(text)) return text.toLowerCase().replace(thousands, '').match(plainWords) ?? []
  const plain = foldText(text)
    .replace(dottedLetters, (letters) => letters.replaceAll('.', ''))
    .replace(possessive, '')
    .replace(thousands, '')
  return plain.match(joinedWords) ?? []
}
