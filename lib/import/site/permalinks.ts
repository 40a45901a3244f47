import { readOldDate } from '@/lib/import/fields/read-old-date'
import { readDateTime } from '@/lib/schema/values'

/** What the address of a file was made of (jekyllrb.com/docs/permalinks). */
export type AddressParts = {
  readonly collection: string
  /** Its path within the collection, without the ending. */
  readonly path: string
  readonly data: Readonly<Record<string, unknown>>
}

const longDays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const longMonths = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

const postStyles: ReadonlyMap<string, string> = new Map([
  ['pretty', '/:categories/:year/:month/:day/:title/'],
  ['date', '/:categories/:year/:month/:day/:title:output_ext'],
  ['ordinal', '/:categories/:year/:y_day/:title:output_ext'],
  ['weekdate', '/:categories/:year/W:week/:short_day/:title:output_ext'],
  ['none', '/:categories/:title:output_ext'],
])

/** The pattern of a collection's addresses, from its own setting or the style of the whole site. */
export function collectionPattern(own: string | undefined, style: string): string {
  const chosen = own ?? ''
  if (chosen !== '' && !postStyles.has(chosen)) return chosen
  return `/:collection/:path${endOf(chosen || style)}`
}

/** The pattern of posts. */
export function postPattern(style: string): string {
  return postStyles.get(style) ?? style
}

/** The pattern of pages that have none of their own; a page named `index` is its folder. */
export function pagePattern(style: string, path: string): string {
  if (/(?:^|\/)index$/u.test(path)) return `/${path.replace(/index$/u, '')}`
  return `/:path${endOf(style)}`
}

function endOf(style: string): string {
  if (style === 'pretty' || style.endsWith('/')) return '/'
  return postStyles.has(style) || style.endsWith(':output_ext') ? ':output_ext' : ''
}

/** The addresses that a pattern makes of a file: more than one where versions of Jekyll differ. */
export function fillPattern(pattern: string, parts: AddressParts): string[] {
  const name = parts.path.slice(parts.path.lastIndexOf('/') + 1)
  const dateless = name.replace(/^\d{4}-\d{2}-\d{2}-/u, '')
  const { slug } = parts.data
  const own = typeof slug === 'string' && slug.trim() !== '' ? slug.trim() : dateless
  const spellings: readonly ((text: string) => string)[] = [
    (text) => text.trim().replaceAll('/', '-'),
    toJekyllSlug,
    toPrettySlug,
  ]
  const all = [name, own].flatMap((base) =>
    spellings.map((spell) => {
      const values = listValues(parts, spell(base), spell(own))
      return pattern.replace(/:([a-z_]+)/gu, (whole, key: string) => fill(whole, key, values))
    }),
  )
  return [...new Set(all.map((address) => `/${address}`.replace(/\/{2,}/gu, '/')))]
}

/** The longest placeholder that a word begins with: `:title_x` is `:title` and `_x`. */
function fill(whole: string, key: string, values: ReadonlyMap<string, string>): string {
  for (let length = key.length; length > 0; length--) {
    const value = values.get(key.slice(0, length))
    if (value !== undefined) return value + key.slice(length)
  }
  return whole
}

function listValues(
  { collection, path, data }: AddressParts,
  name: string,
  title: string,
): ReadonlyMap<string, string> {
  const categories = toCategories(data)
  return new Map([
    ['collection', collection],
    ['path', path.split('/').map(encodeURIComponent).join('/')],
    ['basename', encodeURIComponent(path.slice(path.lastIndexOf('/') + 1))],
    ['name', encodeURIComponent(name)],
    ['title', encodeURIComponent(title)],
    ['slug', encodeURIComponent(title)],
    ['categories', categories.map((one) => encodeURIComponent(one.toLowerCase())).join('/')],
    [
      'slugified_categories',
      categories.map((one) => encodeURIComponent(toJekyllSlug(one))).join('/'),
    ],
    ['output_ext', '.html'],
    ...listDateValues(path, data),
  ])
}

function toCategories({ category, categories }: AddressParts['data']): string[] {
  const words = typeof categories === 'string' ? categories.split(/\s+/u) : [categories].flat()
  return [
    ...new Set([category, ...words].filter((one) => typeof one === 'string' && one !== '')),
  ] as string[]
}

function listDateValues(path: string, { date }: AddressParts['data']): [string, string][] {
  const ofName = /(?:^|\/)(\d{4}-\d{2}-\d{2})-[^/]*$/u.exec(path)?.[1]
  const written = typeof date === 'string' ? (readOldDate(date) ?? date) : ofName
  const iso = written === undefined ? undefined : readDateTime(written)
  if (iso === undefined) return []
  const time = new Date(iso)
  const [year = '', month = '', day = ''] = iso.slice(0, 10).split('-')
  const yearDay = Math.floor((time.getTime() - Date.UTC(Number(year), 0, 1)) / 86_400_000) + 1
  const longMonth = longMonths[Number(month) - 1] ?? ''
  const longDay = longDays[time.getUTCDay()] ?? ''
  return [
    ['year', year],
    ['short_year', year.slice(2)],
    ['month', month],
    ['i_month', String(Number(month))],
    ['short_month', longMonth.slice(0, 3)],
    ['long_month', longMonth],
    ['day', day],
    ['i_day', String(Number(day))],
    ['short_day', longDay.slice(0, 3)],
    ['long_day', longDay],
    ['y_day', String(yearDay).padStart(3, '0')],
    ['week', String(isoWeek(time)).padStart(2, '0')],
    ['hour', iso.slice(11, 13)],
    ['minute', iso.slice(14, 16)],
    ['second', iso.slice(17, 19)],
  ]
}

/** The week of a date (ISO 8601): that of its Thursday, counted from the year's first. */
function isoWeek(time: Date): number {
  const thursday = new Date(time.getTime() + (4 - (time.getUTCDay() || 7)) * 86_400_000)
  const first = Date.UTC(thursday.getUTCFullYear(), 0, 1)
  return Math.floor((thursday.getTime() - first) / (7 * 86_400_000)) + 1
}

/** Jekyll's `Utils.slugify`. */
function toJekyllSlug(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{M}\p{L}\p{Nd}]+/gu, '-')
    .replace(/^-|-$/gu, '')
}

/** The same in its mode "pretty", which keeps capitals and some punctuation. */
function toPrettySlug(name: string): string {
  return name.replace(/[^\p{M}\p{L}\p{Nd}._~!$&'()+,;=@]+/gu, '-').replace(/^-|-$/gu, '')
}
