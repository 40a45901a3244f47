import { multiplierValues } from './figure-words'
import type { Figure } from './read-figure'

/** What a figure measures, and how much of it. */
export type Measured = {
  /** Figures with the same are of one unit: `count`, `percent`, `ratio`, `usd`, `km`. */
  readonly unit: string
  /** The unit as it was written; empty for a plain number. */
  readonly sign: string
  /** The number itself, the lower end of a range; absent where it cannot be told. */
  readonly size?: number
}

/** Units by the ways they are written. Nothing is converted: a kilometre is no thousand metres. */
const unitsOf = new Map<string, string>([
  ...['%', '٪', 'per cent', 'percent', 'pour cent'].map((sign) => [sign, 'percent'] as const),
  ...['US$', 'USD'].map((sign) => [sign, 'usd'] as const),
  ...['€', 'EUR'].map((sign) => [sign, 'eur'] as const),
  ...['£', 'GBP'].map((sign) => [sign, 'gbp'] as const),
  ['$', 'dollar'],
  ...['km²', 'km2'].map((sign) => [sign, 'km2'] as const),
  ['m²', 'm2'],
  ['m³', 'm3'],
  ['°C', 'celsius'],
])

/** Signs that hold a multiplier and a unit. */
const joined = new Map<string, readonly [number, string]>([
  ['M€', [1e6, '€']],
  ['Md€', [1e9, '€']],
])

const number =
  /^(?:[<>≤≥≈~]\s?)?(?<minus>[+−-])?(?<money>[^\p{Nd}]*?)\s?(?<amount>\p{Nd}+(?:[,.'’٬٫\u00A0\u2009\u202F ]\p{Nd}+)*)(?<attached>[a-zA-Z]*)(?<percent>[%٪]?)(?<rest>.*)$/u
const ratio = /^\s(?:in|out of|of every|sur)\s(\d+)\+?$/u
const grouped =
  /^(\p{Nd}{1,3})([,.'’٬\u00A0\u2009\u202F ])(\p{Nd}{3}(?:\2\p{Nd}{3})*)(?:[.,٫](\p{Nd}+))?$/u

/** Reads the number and the unit of a figure, so that figures of one unit can be put in order. */
export function measureFigure({ number: written, unit = '' }: Figure): Measured {
  const found = number.exec(written)?.groups
  if (!found) return { unit: 'count', sign: '' }
  const { minus, money = '', amount = '', attached = '', percent = '', rest = '' } = found
  const [, whole] = ratio.exec(rest) ?? []
  if (whole !== undefined) return measureRatio(readAmount(amount, false), Number(whole))
  const [times, sign] = readWords([attached, unit].filter(Boolean).join(' '), money !== '')
  const size = readAmount(amount, times !== 1 || percent !== '')
  const shown = money.trim() || percent || sign
  const factor = times === undefined || size === undefined ? undefined : size * times
  return {
    unit: nameUnit(shown),
    sign: shown,
    ...(factor !== undefined && { size: minus === '−' || minus === '-' ? -factor : factor }),
  }
}

function measureRatio(part: number | undefined, whole: number): Measured {
  const size = part === undefined || whole === 0 ? undefined : part / whole
  return { unit: 'ratio', sign: '', ...(size !== undefined && { size }) }
}

/** What the words after a number multiply it by, undefined where that is not clear, and its unit. */
function readWords(words: string, isMoney: boolean): [times: number | undefined, sign: string] {
  const text = words.replaceAll('+', '').trim()
  const both = joined.get(text)
  if (both) return [both[0], both[1]]
  if (/^k$/iu.test(text)) return [1e3, '']
  // Metres as well as millions are written so.
  if (/^m$/iu.test(text)) return [isMoney ? 1e6 : undefined, '']
  const [first = '', ...others] = text.split(' ')
  const times = multiplierValues.get(first.toLowerCase())
  return times === undefined ? [1, text] : [times, others.join(' ')]
}

function nameUnit(sign: string): string {
  if (sign === '') return 'count'
  const known = unitsOf.get(sign)
  if (known !== undefined) return known
  if (/^[a-z]+$/iu.test(sign)) return sign.toLowerCase()
  return [...sign].map((character) => `u${character.codePointAt(0)?.toString(16)}`).join('-')
}

/**
 * A number as it was written. A full stop before three digits groups thousands, as it does for
 * `readFigure`, but not where the number is a part of something.
 *
 * @param isPart whether a multiplier or a sign of percentage follows.
 */
function readAmount(written: string, isPart: boolean): number | undefined {
  const parts = grouped.exec(written)
  const isDecimal = parts?.[2] === '.' && (isPart || parts[1] === '0') && parts[3]?.length === 3
  if (parts && !isDecimal) {
    const [, first = '', , others = '', decimals = '0'] = parts
    return toNumber(`${first}${others}.${decimals}`)
  }
  return toNumber(written.replace(/[,٫]/u, '.'))
}

/** A number in digits of any script. */
function toNumber(text: string): number | undefined {
  const value = Number(text.replace(/\p{Nd}/gu, (digit) => String(readDigit(digit))))
  return Number.isFinite(value) ? value : undefined
}

/** The value of a digit: those of a script stand in a row from 0 to 9 (Unicode, 4.6). */
function readDigit(digit: string): number {
  const code = digit.codePointAt(0) ?? 0
  let before = 0
  while (/\p{Nd}/u.test(String.fromCodePoint(code - before - 1))) before++
  return before % 10
}
