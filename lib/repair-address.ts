import { vocabularies } from '@/lib/fields/fields'
import { ranges } from '@/lib/fields/shown'

/** The folders of our own pages. All of their addresses are in small letters. */
const ownFolder = new RegExp(
  `^/(?:projects|results|coverage|embed|drafts|${Object.keys(vocabularies).join('|')})(?=[/.]|$)`,
  'iu',
)

/** What answers with a listing, and so reads the parameters of one. */
const listing =
  /^\/(?:api\/projects|results|coverage(?:\.csv)?|embed(?:\/projects)?|projects(?:\/print|\/download|\/print\.docx|\/shortlist(?:\.csv)?|\.csv|\.json|\.xlsx|\.geojson|\.atom|\.feed\.json)?)$/u

/** Pages with a form of filters, which sends its empty fields too. */
const withForm = /^\/(?:projects|results)$/u
const formFields: ReadonlySet<string> = new Set([
  'q',
  'keywords',
  ...ranges.flatMap(({ params }) => params),
])

/** Signs that texts put behind an address, as they are or percent-encoded (’, “ and ” among them). */
const trailing = /(?:[.,;:!'"”“’>\]]|%(?:20|22|27|2c|2e|3a|3b|3e|5d|e2%80%9[9cd]))$/iu
const trailingOrBracket = new RegExp(`${trailing.source}|(?:\\)|%29)$`, 'iu')

/**
 * Repairs a mangled address: typed in capitals, copied with the full stop behind
 * it, with `&amp;` for `&`, with parameters named as other sites name them, or with the empty fields of a
 * form.
 *
 * @param address path and query of an address of this site, such as `/Projects?keywords=water`.
 * @returns the right address, which is never repaired again; undefined when nothing is wrong. It is
 *   always a path on this site.
 */
export function repairAddress(address: string): string | undefined {
  const at = address.indexOf('?')
  const path = at === -1 ? address : address.slice(0, at)
  const query = at === -1 ? '' : address.slice(at + 1)
  // Two slashes in front would be another site. No page of ours has such an address.
  if (!/^\/(?![/\\])/u.test(path)) return undefined
  const rightPath = repairPath(path)
  const rightQuery = listing.test(rightPath) ? repairQuery(query, withForm.test(rightPath)) : query
  if (rightPath === path && rightQuery === query) return undefined
  return rightQuery === '' ? rightPath : `${rightPath}?${rightQuery}`
}

/**
 * Where to ask whether an address is a former one, written in another way: with a slash at the end,
 * with capital letters or with `.html`.
 *
 * @param path of an address of this site.
 * @returns the path of the route that answers it (app/(site)/former); undefined where the address is
 *   written as addresses are, or in a folder of ours that knows no other way.
 */
export function findFormerRoute(path: string): string | undefined {
  if (!/^\/(?![/\\])./u.test(path)) return undefined
  if (path.endsWith('/')) return `/former/slash${path.replace(/\/+$/u, '')}`
  const isOdd = /\.html?$/iu.test(path) || /[A-Z]/u.test(path.replace(/%[\da-f]{2}/giu, ''))
  return isOdd && !ownFolder.test(path) ? `/former/letters${path}` : undefined
}

function repairPath(path: string): string {
  const clean = cutTrailing(path)
  // Former addresses and uploads may have capitals on purpose; they are not in our folders.
  return ownFolder.test(clean) ? lowerLetters(clean) : clean
}

/** Takes all signs from the end that do not belong to the address. */
function cutTrailing(path: string): string {
  // A bracket that was opened in the address belongs to it, as in `/well_(water)`.
  const signs = /\(|%28/u.test(path) ? trailing : trailingOrBracket
  let end = path.length
  for (;;) {
    // The longest of them has nine letters: a long address is not read again for each.
    const [sign] = signs.exec(path.slice(Math.max(1, end - 9), end)) ?? []
    if (sign === undefined) return path.slice(0, end)
    end -= sign.length
  }
}

/** Letters outside percent-encodings in lower case. */
function lowerLetters(path: string): string {
  return path.replace(/%[\da-f]{2}|[A-Z]+/giu, (part) =>
    part.startsWith('%') ? part : part.toLowerCase(),
  )
}

/**
 * Gives parameters their names, and leaves order and values as they are.
 *
 * @param hasForm whether a form may have sent fields that were left empty; they are left out.
 */
function repairQuery(query: string, hasForm: boolean): string {
  const named = query.split('&').map((pair) => {
    const [raw = ''] = pair.split('=', 1)
    return { raw, value: pair.slice(raw.length), name: repairName(raw) }
  })
  const pairs = named.filter(
    ({ name, value }) => !(hasForm && value === '=' && formFields.has(name)),
  )
  const hasText = pairs.some(({ name }) => name === 'q')
  return pairs
    .map(({ name, value }) => (name === 'keywords' && !hasText ? `q${value}` : `${name}${value}`))
    .join('&')
}

/** `amp;region`, `region[]` and `region[0]` are `region`. */
function repairName(raw: string): string {
  const name = raw.replace(/^(?:amp(?:;|%3b))+/iu, '')
  const [, list] = /^([a-z]+)(?:\[|%5b)\d*(?:\]|%5d)$/iu.exec(name) ?? []
  return list ?? name
}
