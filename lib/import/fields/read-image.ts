import { printScalar } from '@/lib/check/read/front-matter-places'
import { commentOutField, type OpenText, spanOf } from '@/lib/import/edit-text'
import { isMap } from '@/lib/schema/is-map'
import type { Step } from './step'

/** Keys of the previous site for the photograph, in the order in which they count. */
const imageKeys = [
  'image',
  'photo',
  'thumbnail',
  'featured_image',
  'featured-image',
  'hero',
  'hero_image',
  'cover',
]
const sourceKeys = ['src', 'path', 'url', 'file', 'href', 'image']
const altKeys = ['alt', 'alt_text', 'alt-text', 'description', 'title']
const creditKeys = ['credit', 'credits', 'copyright', 'photographer', 'attribution']

/**
 * Reads the photograph of a project: a path by itself, or a map with other keys. Where nothing says
 * what it shows, the field is a comment that only lacks these words.
 */
export const readImage: Step = (open, { names }) => {
  const { data } = open.parsed
  const key = imageKeys.find((name) => readImageValue(data[name]))
  const value = key ? readImageValue(data[key]) : undefined
  const span = key && spanOf(open, key)
  if (!key || !value || !span || (key !== 'image' && Object.hasOwn(data, 'image')))
    return { edits: [] }
  const src = toSitePath(value.src, names.site)
  const alt =
    value.alt ??
    firstText(data, ['image_alt', 'image-alt', 'imageAlt', 'alt']) ??
    findAlt(open, src)
  const isFine =
    key === 'image' && isMap(data.image) && data.image.src === src && value.alt === data.image.alt
  if (isFine && alt) return { edits: [] }
  if (!/^\/(?!\/)/u.test(src)) {
    return {
      edits: commentOutField(open, key),
      decisions: [
        toDo(
          `${key} is ${src}, which is no file of this site, so it is a comment now; copy it to public/uploads`,
        ),
      ],
    }
  }
  const lines = [
    'image:',
    `  src: ${/[:#]/u.test(src) ? printScalar(src) : src}`,
    `  alt:${alt ? ` ${printScalar(alt)}` : ''}`,
    ...(value.credit ? [`  credit: ${printScalar(value.credit)}`] : []),
  ]
  if (alt) {
    const note = `${key}: ${src} is an image with words for those who cannot see it now`
    return { edits: [{ ...span, text: lines.join('\n') }], notes: [note] }
  }
  return {
    edits: [{ ...span, text: lines.map((line) => `# ${line}`).join('\n') }],
    decisions: [
      toDo(
        `image ${src} is a comment now, since nothing says what it shows; write that as alt and take the # away`,
      ),
    ],
  }
}

function toDo(advice: string) {
  return { kind: 'set-aside' as const, subject: 'images that nothing describes', advice }
}

function readImageValue(value: unknown) {
  if (typeof value === 'string' && value.trim() !== '') return { src: value.trim() }
  if (Array.isArray(value)) return readFirst(value)
  if (!isMap(value)) return undefined
  const src = firstText(value, sourceKeys)
  if (src === undefined) return undefined
  const alt = firstText(value, altKeys)
  const credit = firstText(value, creditKeys)
  return { src, ...(alt && { alt }), ...(credit && { credit }) }
}

function readFirst([first]: readonly unknown[]):
  | { src: string; alt?: string; credit?: string }
  | undefined {
  return Array.isArray(first) ? undefined : readImageValue(first)
}

function firstText(map: Readonly<Record<string, unknown>>, keys: readonly string[]) {
  const found = keys
    .map((key) => map[key])
    .find((one) => typeof one === 'string' && one.trim() !== '')
  return typeof found === 'string' ? found.trim() : undefined
}

/** The path on the site; `uploads/x.jpg` and the whole address of the previous site mean it, too. */
function toSitePath(src: string, { url }: Readonly<Record<string, unknown>>): string {
  const bare = src.replace(/^\{\{\s*site\.(?:baseurl|url)\s*\}\}/u, '')
  const origin = typeof url === 'string' ? url.replace(/\/+$/u, '') : ''
  const local = origin !== '' && bare.startsWith(`${origin}/`) ? bare.slice(origin.length) : bare
  return /^(?:[a-z][a-z\d+.-]*:|\/)/iu.test(local) ? local : `/${local.replace(/^(?:\.\/)+/u, '')}`
}

/** What the text says of the same image. */
function findAlt({ parsed }: OpenText, src: string): string | undefined {
  for (const [, alt = '', path] of parsed.body.matchAll(
    /!\[([^\]\n]{1,1000})\]\(\s*<?([^\s()<>]+)/gu,
  )) {
    if (path === src && alt.trim() !== '') return alt.trim()
  }
  return undefined
}
