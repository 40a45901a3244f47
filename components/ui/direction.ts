/** Languages written from right to left, where no script is named. */
const languages = new Set(['ar', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi'])
const scripts = new Set(['arab', 'hebr', 'thaa', 'syrc', 'nkoo'])

/**
 * The direction of a text in a language.
 *
 * @param lang BCP 47; absent for the site's own.
 * @returns undefined where no attribute is needed.
 */
export function readDirection(lang = ''): 'rtl' | undefined {
  const [language = '', ...others] = lang.toLowerCase().split('-')
  const script = others.find((part) => /^[a-z]{4}$/u.test(part))
  const isRightToLeft = script === undefined ? languages.has(language) : scripts.has(script)
  return isRightToLeft ? 'rtl' : undefined
}
