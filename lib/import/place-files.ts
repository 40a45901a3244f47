import { addressOf } from '@/lib/check/portfolio/make-site-map'
import { readContentFile, type SourceFile } from '@/lib/check/read/read-file'
import { reservedSlugs } from '@/lib/schema/page'
import { slugify } from '@/lib/slug'
import type { OpenFile } from './import-document'
import type { FileDecision } from './report-types'
import { normaliseAddress, toSlug } from './site/old-addresses'

/** A file with its place in the content. */
export type PlacedFile = OpenFile & {
  /** Its path from the folder of the content. */
  readonly to: string
  /** Its address here, such as `/projects/kenya-water`. */
  readonly address: string
}

/** Gives each file a place of its own; one that the content has under another name is left out. */
export function placeFiles(
  opened: readonly OpenFile[],
  content: readonly SourceFile[],
): { readonly placed: readonly PlacedFile[]; readonly decisions: readonly FileDecision[] } {
  const known = listKnownAddresses(content)
  const placed: PlacedFile[] = []
  const decisions: FileDecision[] = []
  const taken = new Map<string, string>()
  // Of two files with one name the published one keeps the address, then the newer one.
  for (const file of sortByClaim(opened)) {
    const own = file.kind === 'projects' ? toSlug(file.path) : toPageSlug(file.path, file.addresses)
    // A file that only redirected is kept as a former address of its target.
    const claims = file.redirectTo === undefined ? file.addresses : []
    const there = claims
      .map((address) => known.get(normaliseAddress(address)))
      .find((one) => one && one !== `content/${file.kind}/${own}.md`)
    if (there) {
      decisions.push({
        kind: 'already-there',
        subject: 'projects that are there under another name',
        advice: `not imported: ${there} has its old address; compare the two`,
        from: file.from,
      })
      continue
    }
    if (!own) {
      decisions.push(notImported(file.from, 'its name has no Latin letter or digit'))
      continue
    }
    let slug = own
    for (let number = 2; taken.has(`${file.kind}/${slug}`); number++) slug = `${own}-${number}`
    const first = taken.get(`${file.kind}/${own}`)
    taken.set(`${file.kind}/${slug}`, file.from)
    if (first) decisions.push({ ...oneName(first, slug), from: file.from })
    const address = addressOf({ kind: file.kind, slug })
    placed.push({ ...file, to: `${file.kind}/${slug}.md`, address })
  }
  return { placed: placed.sort((a, b) => (a.to < b.to ? -1 : 1)), decisions }
}

/**
 * The slug of a page: its address where that has one part, else the name of its file; a page named
 * `index` is called as its folder. Empty for the home page.
 */
export function toPageSlug(path: string, addresses: readonly string[]): string {
  const single = addresses
    .map((address) => /^\/([^/.]+)$/u.exec(normaliseAddress(address))?.[1])
    .find((one) => one !== undefined)
  const slug = slugify(single ?? '') || toSlug(path.replace(/(?:^|\/)index$/u, ''))
  return reservedSlugs.has(slug) ? `${slug}-page` : slug
}

/** What is said of a file that stays where it is. */
export function notImported(from: string, reason: string): FileDecision {
  return {
    kind: 'not-imported',
    subject: 'files that cannot be read',
    advice: `not imported: ${reason}`,
    from,
  }
}

/** Published before drafts, newer before older; by name where that says nothing. */
function sortByClaim(opened: readonly OpenFile[]): OpenFile[] {
  return opened
    .map((file) => {
      const { published, date } = readData(toSource(file))
      return { file, claim: `${published === false ? 0 : 1} ${String(date)}` }
    })
    .sort((a, b) => {
      if (a.claim !== b.claim) return a.claim < b.claim ? 1 : -1
      return a.file.from < b.file.from ? -1 : 1
    })
    .map(({ file }) => file)
}

/** Former addresses in the content → the file they lead to. */
function listKnownAddresses(content: readonly SourceFile[]): Map<string, string> {
  const known = new Map<string, string>()
  for (const file of content) {
    for (const path of [readData(file).redirect_from].flat())
      if (typeof path === 'string') known.set(normaliseAddress(path), file.file)
  }
  return known
}

function readData(file: SourceFile): Readonly<Record<string, unknown>> {
  return readContentFile(file).parsed?.data ?? {}
}

function toSource({ from, text }: OpenFile): SourceFile {
  return { file: from, bytes: new TextEncoder().encode(text) }
}

function oneName(first: string, slug: string): FileDecision {
  return {
    kind: 'one-address',
    subject: 'files of one name',
    advice: `${first} has the same name and keeps the address; this one is ${slug}. Keep one of the two, or retitle`,
  }
}
