import { nameNotStated } from '#words/facets'
import { notices as say } from '#words/notices'
import { slugify } from '@/lib/slug'
import { noTerm } from '../no-term'
import { findNear, getTermIndex } from '../term-index'
import type { FacetKey, Term } from '../types'

/** A value that may have been meant by an unknown name. */
export type NearValue = {
  readonly facet: FacetKey
  readonly value: string
  readonly label: string
  readonly side: 'in' | 'out'
}

export type Note = (param: string, value: string, message: string, near?: NearValue) => void
/** The message is made only when it is shown: a hostile address has thousands. */
export type NoteUnknown = (
  param: string,
  value: string,
  describe: () => [message: string, near?: NearValue],
) => void

/** What leaves a value out; a minus is what some programs make of it. */
const leadingHyphen = /^\s*[-−]/u

/** The values of one parameter, asked for or, with a hyphen in front, left out; sorted. */
export function readValues(
  facet: FacetKey,
  param: string,
  raw: readonly string[],
  terms: readonly Term[],
  {
    notice,
    unknown,
    isUsed,
  }: {
    readonly notice: Note
    readonly unknown: NoteUnknown
    readonly isUsed: (value: string) => boolean
  },
): {
  readonly wanted: string[]
  readonly excluded: string[]
  /** Whether a name that is asked for, and not left out, is unknown. */
  readonly hasUnknown: boolean
} {
  if (raw.length === 0) return { wanted: [], excluded: [], hasUnknown: false }
  const index = getTermIndex(terms)
  const labelOf = (value: string) =>
    value === noTerm
      ? nameNotStated(facet)
      : (terms.find((term) => term.value === value)?.label ?? value)
  const wanted = new Set<string>()
  const excluded = new Set<string>()
  let hasUnknown = false
  const read = (text: string): Read => {
    const asked = readValue(text, facet, index)
    return asked.value === undefined ? { ...asked, value: findByCode(asked.name, terms) } : asked
  }
  for (const { text, name, slug, side, value } of readParts(new Set(raw), read)) {
    if (value !== undefined) (side === 'out' ? excluded : wanted).add(value)
    else {
      if (side === 'in') hasUnknown = true
      unknown(param, text, () => {
        const near = findNear(slug, index, isUsed)
        const message = say.unknown(facet, shorten(name))
        if (near === undefined) return [message]
        return [message, { facet, value: near, label: labelOf(near), side }]
      })
    }
  }
  for (const value of excluded) {
    if (wanted.delete(value)) notice(param, value, say.bothWays(labelOf(value)))
  }
  return { wanted: [...wanted].sort(), excluded: [...excluded].sort(), hasUnknown }
}

/** What one text of an address asks for; no value where its name is unknown. */
type Read = {
  readonly text: string
  readonly name: string
  readonly slug: string
  readonly side: 'in' | 'out'
  readonly value: string | undefined
}

function readValue(text: string, facet: FacetKey, index: ReadonlyMap<string, string>): Read {
  const name = text.replace(leadingHyphen, '')
  const slug = slugify(name.slice(0, 300))
  // Every project has a status.
  const isNone = facet !== 'status' && name.trim() === noTerm
  const side = leadingHyphen.test(text) ? 'out' : 'in'
  return { text, name, slug, side, value: isNone ? noTerm : index.get(slug) }
}

/** A country by its ISO code, as downloads have it. */
function findByCode(name: string, terms: readonly Term[]): string | undefined {
  const code = name.trim().toUpperCase()
  // A hostile address has thousands of names, and none of them is so short.
  if (code.length > 3) return undefined
  return terms.find(({ place }) => place?.codes.includes(code))?.value
}

/**
 * `active,upcoming` as two values, each with its own hyphen, where one of them is known; names of
 * organisations have commas, too.
 */
function readParts(texts: ReadonlySet<string>, read: (text: string) => Read): readonly Read[] {
  return [...texts].flatMap((text) => {
    const parts = text.split(',').filter((part) => part.replace(leadingHyphen, '').trim() !== '')
    // A comma or a hyphen alone asks for nothing, as an empty value does.
    if (parts.length < 2) return parts.map(read)
    const whole = read(text)
    const each = parts.map(read)
    return whole.value === undefined && each.some(({ value }) => value !== undefined)
      ? each
      : [whole]
  })
}

/** A text of a stranger, cut to as many characters as there is room for: in a notice, unless said. */
export function shorten(text: string, limit = 60): string {
  const characters = [...text.slice(0, 130).toWellFormed()]
  return characters.length > limit ? `${characters.slice(0, limit).join('')}…` : characters.join('')
}
