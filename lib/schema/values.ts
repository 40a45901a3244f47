import { z } from 'zod'
import { amountLimits, yearLimits } from '@/lib/fields/limits'
import type { Format } from '@/lib/fields/types'
import { isSitePath } from '@/lib/site-address'

/** Text on one line; several spaces and line breaks count as one space. */
export const text = z
  .string({
    error: ({ input }) => (input === undefined ? 'is missing' : 'is not text; put it in quotes'),
  })
  .transform((value) => value.replace(/\s+/gu, ' ').trim())
  .pipe(z.string().min(1, 'is empty; add a value or remove the line'))

/** A year, `2017` or `"2017"`; comes out as a number. */
export const year = z
  .union([z.number(), z.string()], { error: 'is not a year; write four digits, such as 2017' })
  .transform((value) => (typeof value === 'string' ? Number(value.trim() || Number.NaN) : value))
  .pipe(
    z
      .int({ error: 'is not a year; write four digits, such as 2017' })
      .min(yearLimits.min, {
        error: ({ input }) => sayTooFar(input, `before ${yearLimits.min}`),
      })
      .max(yearLimits.max, {
        error: ({ input }) => sayTooFar(input, `after ${yearLimits.max}`),
      }),
  )

/** A year of four digits is a wrong one; of another number of digits it is a slip of the hand. */
function sayTooFar(year: unknown, where: string): string {
  const advice = /^\d{4}$/u.test(String(year))
    ? 'correct the year'
    : 'write the year in four digits'
  return `is ${where}; ${advice}`
}

const dateTimePattern =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.(\d+))?)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/

/**
 * Reads the date-times found in content: `2020-05-19 13:45:00 Z`, with nanoseconds, ISO 8601, or a
 * plain date. Without a zone it is UTC.
 *
 * @returns ISO 8601 in UTC with milliseconds, or undefined when it is no date-time of the calendar.
 */
export function readDateTime(value: string): string | undefined {
  const match = dateTimePattern.exec(value.trim())
  if (!match) return undefined
  const [, year, month, day, hour = '00', minute = '00', second = '00', fraction = '', zone = 'Z'] =
    match
  const calendarDay = new Date(`${year}-${month}-${day}T00:00:00Z`)
  // JavaScript turns 31 April into 1 May; a person meant something else.
  if (Number.isNaN(calendarDay.getTime()) || calendarDay.getUTCDate() !== Number(day))
    return undefined
  const milliseconds = fraction.slice(0, 3).padEnd(3, '0')
  const offset = zone === 'Z' || zone.includes(':') ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`
  const date = new Date(
    `${year}-${month}-${day}T${hour}:${minute}:${second}.${milliseconds}${offset}`,
  )
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString()
}

/** A date-time; comes out as ISO 8601 in UTC. */
export const dateTime = z
  .string({ error: 'is not a date; write it as 2020-05-19 13:45:00 Z' })
  .transform((value, context) => {
    const date = readDateTime(value)
    if (date) return date
    context.addIssue('is not a real date; write it as 2020-05-19 13:45:00 Z')
    return z.NEVER
  })
  .pipe(z.iso.datetime())

const listError = { error: 'is not a name or a list of names' }

/**
 * One name or a list of names; comes out as a list, in the same order and without duplicates. The
 * checker takes empty items out before, and says so.
 */
export const names = listOf(z.array(text, listError))

/** A code of a given form; comes out as text, also where the file has a number. */
export function code({ pattern, says }: Format) {
  return z.preprocess(
    (value) => (typeof value === 'number' ? String(value) : value),
    text.pipe(z.string().regex(new RegExp(pattern, 'u'), `is not ${says}`)),
  )
}

/** One code or a list of codes; comes out as a list without duplicates. */
export function codes(format: Format) {
  return listOf(z.array(code(format), { error: 'is not a code or a list of codes' }))
}

/** Whether a value of front matter is empty: null, only spaces, or a map of such values. */
export function isBlank(value: unknown): boolean {
  if (value === null || value === undefined) return true
  if (typeof value === 'string') return value.trim() === ''
  return typeof value === 'object' && !Array.isArray(value) && Object.values(value).every(isBlank)
}

/** A link a page may carry: http(s), mailto, tel or a path of this site. */
export const link = text.pipe(
  z
    .string()
    .refine(
      (address) =>
        isSitePath(address) ||
        (/^(?:https?:\/\/[^\s/]|mailto:\S+@|tel:\+?[\d(])/iu.test(address) &&
          URL.canParse(address)),
      'is not a link; write https://…, mailto:…, tel:… or a path that begins with /',
    ),
)

/** Longer paths than this many characters are no address that anybody was given. */
const maxPathLength = 300

/** What keeps a path, decoded, from being the address of a page. */
function findPathFault(path: string): string | undefined {
  if (path.length > maxPathLength) return `is longer than ${maxPathLength} characters; shorten it`
  if (/[\p{Cc}\p{Cf}\p{Cs}\\?#]/u.test(path)) {
    return 'has characters that cannot be used in a path; remove them'
  }
  const segments = path.slice(1).split('/')
  if (segments.some((segment) => segment === '.' || segment === '..')) {
    return 'has a segment of dots; write the path without them'
  }
  if (path !== '/' && segments.includes('')) return 'has two slashes in a row; write one'
  return segments.some((segment) => new TextEncoder().encode(segment).length > 200)
    ? 'has a segment that is too long; shorten it'
    : undefined
}

/**
 * A path of this site or of the site before it; comes out without percent-encoding (RFC 3986, 2.1)
 * and without a slash at the end, so that two spellings of one path are the same.
 */
export const sitePath = text
  .pipe(z.string().regex(/^\/(?![/\\])[^?#\s]*$/u, 'is not a path; write it as /our-work/old-name'))
  .transform((path, context) => {
    try {
      const decoded = decodeURIComponent(path)
      const plain = decoded.length > 1 ? decoded.replace(/(?<!\/)\/$/u, '') : decoded
      const fault = findPathFault(plain)
      if (fault === undefined) return plain
      context.addIssue(fault)
      return z.NEVER
    } catch {
      context.addIssue(
        'has a % without two hexadecimal digits after it; write %25 for a percent sign',
      )
      return z.NEVER
    }
  })
  .pipe(z.string())

/** A language tag of BCP 47 (RFC 5646), in canonical form. */
export const languageTag = text
  .transform((tag, context) => {
    try {
      return Intl.getCanonicalLocales(tag)[0] ?? tag
    } catch {
      context.addIssue('is not a language tag; write en, fr or pt-BR')
      return z.NEVER
    }
  })
  .pipe(z.string())

/** A whole number from 1. */
export const count = z.int({ error: 'is not a whole number' }).min(1, 'is below 1; count from 1')

/**
 * A whole amount of some unit, with or without separators of thousands: `2500000`, `2,500,000` or
 * `2 500 000`; comes out as a number.
 *
 * @param maximum the largest that is taken for meant.
 * @param unit the unit of the number, for messages.
 */
export function amount(maximum: number = amountLimits.max, unit = '') {
  const error = `is not a whole amount${unit && ` of ${unit}`}; write it in figures, such as 2500000`
  return z
    .union([z.number(), z.string()], { error })
    .transform((value) => {
      if (typeof value === 'number') return value
      const figures = value.trim()
      return /^\d{1,3}(?:[, '\u00a0\u202f]\d{3})+$|^\d+$/u.test(figures)
        ? Number(figures.replace(/\D/gu, ''))
        : Number.NaN
    })
    .pipe(
      z
        .int({ error })
        .min(0, 'is below 0; leave it out where it is not known')
        .max(maximum, `is more than ${maximum}; check the number of zeros`),
    )
}

/** True or false, and no word that means one of them. */
export const flag = z.boolean({
  error: 'must be true or false, without quotes',
})

/** Links with their titles. */
export const links = z.array(z.object({ title: text, link }), {
  error: 'is not a list of links, each with a title and a link',
})

/** An image of this site, with a description for people who cannot see it. */
export const image = z.object(
  {
    src: text.pipe(
      z.string().refine(isSitePath, 'is not a file of this site; begin with /uploads/'),
    ),
    alt: text,
    credit: text.optional(),
  },
  { error: 'is not an image; write src and alt on separate lines below it' },
)

/** One path or a list of paths; comes out as a list without duplicates. */
export const paths = listOf(z.array(sitePath))

/** A list where one item may stand alone; comes out without duplicates. */
function listOf(items: z.ZodArray<z.ZodType<string>>) {
  return z
    .preprocess((value) => (Array.isArray(value) ? value : [value]), items)
    .transform((list) => [...new Set(list)])
    .pipe(z.array(z.string()))
}
