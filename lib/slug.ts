/** Letters that Unicode does not take apart into a plain letter and a mark. */
export const plainLetters: Readonly<Record<string, string>> = {
  æ: 'ae',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  ŋ: 'n',
  ø: 'o',
  œ: 'oe',
  ß: 'ss',
  þ: 'th',
}

/**
 * The form of a name in addresses: lower-case ASCII letters and digits, joined by single hyphens.
 * Accents and apostrophes vanish, everything else separates. Empty when nothing is left.
 */
export function slugify(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}'’ʼ`]/gu, '')
    .replace(/[^\0-~]/gu, (letter) => plainLetters[letter] ?? ' ')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '')
}
