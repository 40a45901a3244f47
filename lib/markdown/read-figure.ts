import {
  approximations,
  currencyCodes,
  durations,
  measures,
  months,
  multipliers,
} from './figure-words'

/**
 * The figure a line begins with, letter for letter: read one after the other, its pieces and the
 * rest of the line are the line.
 */
export type Figure = {
  /** What the line says of the number first: "almost", "more than". */
  readonly approximation?: string
  /** The number as it was written, with the characters that touch it: "£30", "23.7%", "75–100". */
  readonly number: string
  /** "million", "per cent", "km". */
  readonly unit?: string
}

/** A figure, and how many characters of the line it takes with the spaces around it. */
export type FoundFigure = Figure & { readonly length: number }

const digits = String.raw`\p{Nd}+(?!\p{Nd})`
const decimals = `(?:[.,٫]${digits})?`
const plain = `${digits}${decimals}`

/** A number with something between its thousands, or without. */
const amountWith = (between: string) =>
  String.raw`(?:\p{Nd}{1,3}(?:${between}\p{Nd}{3})+(?!\p{Nd})${decimals}|${plain})`

const prefix = String.raw`(?:[<>≤≥≈~]\s?)?(?:[+−-])?(?:(?:(?:[A-Z]{1,3})?\p{Sc}|(?:${currencyCodes.join('|')})(?=[\s\d]))\s?)?`
const attached = String.raw`(?:[kKmM](?!\p{L})|bn|mn|km|ha|kW|MW|kg)?`

function makePatterns(between: string) {
  const amount = amountWith(between)
  const value = `${prefix}${amount}${attached}[%٪]?`
  return {
    number: new RegExp(value, 'uy'),
    range: new RegExp(`\\s?[–—-]\\s?${value}|\\s(?:to|à)\\s${value}(?=[\\s+])`, 'uy'),
  }
}

const common = makePatterns(`[,.'’٬\u00A0\u2009\u202F]`)
const withBlanks = makePatterns(`[,.'’٬\u00A0\u2009\u202F ]`)

const spaces = /\s*/uy
const leadWord = new RegExp(`(?:${listLongestFirst(approximations)})(?![\\p{L}\\p{M}])`, 'iuy')
const ratio = /\s(?:in|out of|of every|sur)\s\d{1,4}(?=\s)/uy
const plus = /\+/uy
const multiplier = new RegExp(`\\s(?:${listLongestFirst(multipliers)})(?=[\\s+])`, 'iuy')
const measure = new RegExp(`\\s(?:${listLongestFirst(measures)})(?=[\\s+])`, 'uy')
const shortMillion = /\sm(?=[\s+])/uy
const label = /\s+(?=\S)/uy
const duration = new RegExp(`(?:${durations.join('|')})s?(?!\\p{L})`, 'iuy')
/** A number that continues here is not the whole figure: "5 or 6", "5 million, mostly", "3 × 40". */
const more = new RegExp(
  `(?:${listLongestFirst([...multipliers, ...measures])})(?!\\p{L})|(?:or|and|ou|et|x)\\s(?=\\p{Nd}|an?\\s)|[^\\p{L}\\p{M}("'“‘«]`,
  'iuy',
)
const month = new RegExp(`(?:${months.join('|')})(?!\\p{L})`, 'iuy')

/**
 * Reads the figure at the beginning of a line. Whatever might be something else (a year, a date, a
 * "2nd", a "24/7") is none: better a line in a list than a wrong figure.
 *
 * @param blanksGroup whether "12 500" is one number, as in French, and not two.
 */
export function readFigure(line: string, blanksGroup = false): FoundFigure | undefined {
  const patterns = blanksGroup ? withBlanks : common
  let at = 0
  const take = (pattern: RegExp): string => {
    pattern.lastIndex = at
    const taken = pattern.exec(line)?.[0] ?? ''
    at += taken.length
    return taken
  }
  take(spaces)
  const approximation = take(leadWord)
  if (approximation) take(spaces)
  const start = at
  const first = take(patterns.number)
  if (!first) return undefined
  const beforeRatio = at
  const second = take(patterns.range) || take(ratio)
  if (isRatioAmiss(first, second)) at = beforeRatio
  const sign = take(plus)
  const number = line.slice(start, at)
  const beforeUnit = at
  take(multiplier) || (/\p{Sc}/u.test(first) && take(shortMillion))
  take(measure)
  if (at > beforeUnit) take(plus)
  const unit = line.slice(beforeUnit, at).trim()
  if (!take(label)) return undefined
  if (!sign && !unit && (isYear(first) || take(month))) return undefined
  // "1 law drafted": one of anything is not a figure to set large.
  if (number === '1' && !sign && !unit) return undefined
  if (take(more) || (/^over$/iu.test(approximation) && take(duration))) return undefined
  return {
    ...(approximation && { approximation }),
    number,
    ...(unit && { unit }),
    length: at,
  }
}

/** "3 in 2019" is not part of a whole; "1 in 3" is. */
function isRatioAmiss(first: string, second: string): boolean {
  const whole = /(?:in|of|every|sur)\s(\d+)$/u.exec(second)?.[1]
  if (whole === undefined) return false
  return !/^\d+$/u.test(first) || Number(first) > Number(whole) || isYear(whole)
}

function isYear(number: string): boolean {
  return /^(?:1[89]|20)\d\d$|^2100$|^[١٢]\p{Nd}{3}$/u.test(number)
}

function listLongestFirst(list: readonly string[]): string {
  return list
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replaceAll('$', '\\$').replaceAll(' ', '\\s'))
    .join('|')
}
