import { isReservedName } from '@/lib/editor/editor-paths'
import { slugify } from '@/lib/slug'

/** The largest image the site takes, in bytes: ten megabytes. */
export const maxUploadBytes = 10 * 1024 * 1024

/** The first bytes of each kind of image, by the ends of its names; `?` is any byte. */
const signatures: Readonly<Record<string, string>> = {
  jpg: 'ffd8ff',
  jpeg: 'ffd8ff',
  png: '89504e470d0a1a0a',
  gif: '47494638',
  webp: '52494646????????57454250',
  avif: '????????66747970617669',
}

/** Ends of names that an upload may have, for the file dialog of a browser. */
export const uploadTypes = Object.keys(signatures).map((end) => `.${end}`)

/**
 * Checks an image before it is taken in. Only images that cannot hold script are; an SVG can.
 *
 * @returns the problem and what to do, or undefined.
 */
export function checkUpload(name: string, bytes: Uint8Array): string | undefined {
  const end = /\.([a-z0-9]+)$/iu.exec(name)?.[1]?.toLowerCase()
  const quoted = `"${name.slice(0, 60)}"`
  if (end === 'svg') {
    return `${quoted} is an SVG, which can contain scripts. Save it as PNG or WebP and upload that.`
  }
  const signature = end && Object.hasOwn(signatures, end) ? signatures[end] : undefined
  if (!signature || /^\./u.test(name)) {
    return `${quoted} is not an image the site can use. Choose a JPEG, PNG, WebP, AVIF or GIF.`
  }
  if (bytes.byteLength > maxUploadBytes) {
    const size = (bytes.byteLength / 1024 / 1024).toFixed(0)
    return `${quoted} is ${size} MB. Make it smaller than 10 MB; 2,000 pixels wide is enough.`
  }
  if (!startsWith(bytes, signature)) {
    return `${quoted} does not match its file type. Open it in an image program and save it again.`
  }
  return undefined
}

function startsWith(bytes: Uint8Array, signature: string): boolean {
  const pairs = signature.match(/../gu) ?? []
  return pairs.every((pair, index) => pair === '??' || bytes[index] === Number.parseInt(pair, 16))
}

/**
 * The name under which an image is kept: an address anybody can type, and one that is not taken.
 *
 * @param taken names in the folder already.
 */
export function nameUpload(name: string, taken: ReadonlySet<string>): string {
  const [, stem = 'image', end = 'jpg'] = /^(.*)\.([a-z0-9]+)$/iu.exec(name) ?? []
  const short = slugify(stem).slice(0, 60).replace(/-$/u, '') || 'image'
  const base = isReservedName(short) ? `image-${short}` : short
  let free = `${base}.${end.toLowerCase()}`
  for (let count = 2; taken.has(free); count++) free = `${base}-${count}.${end.toLowerCase()}`
  return free
}

/** Why the name of an image is refused, in words; undefined for a good one. */
export function checkUploadName(name: string): string | undefined {
  const better = nameUpload(name, new Set())
  if (name === better || !/\.[a-z0-9]+$/iu.test(name)) return undefined
  return `"${name.slice(0, 60)}" has characters that can’t be used in a web address. Rename the image to "${better}".`
}

/** The slug and name of an upload, by its path from the repository; undefined for other paths. */
export function readUploadPath(path: string): { slug: string; name: string } | undefined {
  const [, slug, name] = /^public\/uploads\/([^/\\]+)\/([^/\\]+)$/u.exec(path) ?? []
  if (slug === undefined || name === undefined || slug.startsWith('.')) return undefined
  return { slug, name }
}
