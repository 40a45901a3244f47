import { printScalar } from '@/lib/check/read/front-matter-places'
import { readContentFile, type SourceFile } from '@/lib/check/read/read-file'
import { addLines, applyToText, type OpenText, openText, spanOf } from './edit-text'
import type { PlacedFile } from './place-files'
import type { Decision } from './report-types'
import { normaliseAddress, readWrittenAddress } from './site/old-addresses'
import type { SiteConfig } from './site/read-config'

/** Files with the old addresses that redirect to them, and files that were only redirects. */
export type ClaimedFiles = {
  readonly files: readonly PlacedFile[]
  /** Files that only redirected: their addresses redirect to the same file now. */
  readonly merged: readonly { readonly from: string; readonly into: string }[]
}

/**
 * Writes every address that worked on the previous site as a former one of the file it showed, so that
 * it redirects there in one step. No address is given to two files.
 *
 * @param taken addresses that the content has already, in the form of `normaliseAddress`.
 */
export function claimAddresses(
  placed: readonly PlacedFile[],
  taken: ReadonlySet<string>,
  config: SiteConfig,
): ClaimedFiles {
  const open = new Map(placed.map((file) => [file, openText(file.text)]))
  const written = new Map(placed.map((file) => [file, listWritten(open.get(file), config)]))
  const writtenOf = (file: PlacedFile) => written.get(file) ?? []
  const isDraft = (file: PlacedFile) => open.get(file)?.parsed.data.published === false
  const owners = new Map<string, PlacedFile>()
  for (const file of placed) owners.set(file.address, file)
  // What is shown to the public goes before what is not.
  for (const file of [...placed.filter((one) => !isDraft(one)), ...placed.filter(isDraft)]) {
    for (const address of [...file.addresses, ...writtenOf(file)]) {
      const path = normaliseAddress(address)
      if (!taken.has(path) && !owners.has(path)) owners.set(path, file)
    }
  }
  const targets = findTargets(placed, owners, config)
  for (const [path, owner] of owners) owners.set(path, targets.get(owner) ?? owner)
  const redirects = new Map<PlacedFile, PlacedFile[]>()
  for (const [from, into] of targets) redirects.set(into, [...(redirects.get(into) ?? []), from])
  const files = placed
    .filter((file) => !targets.has(file))
    .map((file) => writeAddresses(file, redirects.get(file) ?? [], owners, writtenOf))
  const merged = [...targets].map(([{ from }, { from: into }]) => ({ from, into }))
  return { files, merged }
}

/** Files that redirected to another file of the import, and that file. */
function findTargets(
  placed: readonly PlacedFile[],
  owners: ReadonlyMap<string, PlacedFile>,
  config: SiteConfig,
): Map<PlacedFile, PlacedFile> {
  const targetOf = ({ redirectTo }: PlacedFile) => {
    const address = redirectTo === undefined ? undefined : readWrittenAddress(redirectTo, config)
    return address === undefined ? undefined : owners.get(normaliseAddress(address))
  }
  const found = new Map<PlacedFile, PlacedFile>()
  for (const file of placed) {
    let target = targetOf(file)
    const seen = new Set([file])
    while (target && !seen.has(target) && target.redirectTo !== undefined) {
      seen.add(target)
      target = targetOf(target)
    }
    if (target && !seen.has(target)) found.set(file, target)
  }
  return found
}

/** The former addresses that a file itself names. */
function listWritten(open: OpenText | undefined, config: SiteConfig): string[] {
  const written = open?.parsed.data.redirect_from
  return [written].flat().flatMap((one) => {
    const address = typeof one === 'string' ? readWrittenAddress(one, config) : undefined
    return address === undefined ? [] : [address]
  })
}

function writeAddresses(
  file: PlacedFile,
  redirects: readonly PlacedFile[],
  owners: ReadonlyMap<string, PlacedFile>,
  writtenOf: (file: PlacedFile) => readonly string[],
): PlacedFile {
  const all = [file, ...redirects].flatMap((one) => [...writtenOf(one), ...one.addresses])
  const mine = new Map<string, string>()
  for (const address of all) {
    const path = normaliseAddress(address)
    if (owners.get(path) === file && path !== file.address && !mine.has(path))
      mine.set(path, address)
  }
  const lost = writtenOf(file).filter((address) => owners.get(normaliseAddress(address)) !== file)
  return {
    ...file,
    text: writeField(file.text, [...mine.values()]),
    notes: [
      ...file.notes,
      ...[...mine.values()].map((one) => `the old address ${one} redirects here`),
      ...redirects.map(({ from }) => `${from} only redirected here, so its addresses do so now`),
    ],
    decisions: [...file.decisions, ...lost.map((address) => lostAddress(address))],
  }
}

/** Writes the list; one that is there stays as it is where nothing of it changes. */
function writeField(text: string, addresses: readonly string[]): string {
  const open = openText(text)
  if (!open) return text
  const present = [open.parsed.data.redirect_from]
    .flat()
    .filter((one) => one !== undefined && one !== null)
  const fresh = addresses.slice(present.length)
  const isKept = present.every((one, index) => one === addresses[index])
  if (isKept && fresh.length === 0) return text
  const appended = isKept && present.length > 0 && open.places.appendItems('redirect_from', fresh)
  if (appended) return applyToText(text, appended)
  const span = spanOf(open, 'redirect_from')
  const lines = addresses.map((address) => `\n- ${printScalar(address)}`).join('')
  const field = addresses.length > 0 ? `redirect_from:${lines}` : ''
  if (span) return applyToText(text, [{ ...span, text: field || '# redirect_from:' }])
  return field ? applyToText(text, [addLines(open, `${field}\n`)]) : text
}

function lostAddress(address: string): Decision {
  return {
    kind: 'one-address',
    subject: 'former addresses that two files claim',
    advice: `${address} redirects to another file, so it was removed from this one`,
  }
}

/** The addresses that the content has, former ones included. */
export function listTaken(content: readonly SourceFile[]): ReadonlySet<string> {
  return new Set(
    content.flatMap((source) => {
      const [, kind, slug] = /^content\/(projects|pages)\/(.+)\.md$/u.exec(source.file) ?? []
      const { redirect_from: former } = readContentFile(source).parsed?.data ?? {}
      const own = slug && (kind === 'projects' ? `/projects/${slug}` : `/${slug}`)
      return [own, ...[former].flat()].flatMap((one) =>
        typeof one === 'string' ? [normaliseAddress(one)] : [],
      )
    }),
  )
}
