import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { type ContentKind, contentKinds } from '@/lib/schema/content-types'

/** A record as it is staged: plain data with a slug. */
export type StagedRecord = { readonly slug: string }

/** Records by kind and slug. */
export type StagedRecords = ReadonlyMap<ContentKind, ReadonlyMap<string, StagedRecord>>

/** Records in one file; Contentlayer's cost is by the file (docs/decisions/0007). */
const recordsPerFile = 250

/** Writes records as files of some hundred, in the order of their slugs; only what changed. */
export async function writeRecordFiles(folder: string, records: StagedRecords): Promise<void> {
  await mkdir(folder, { recursive: true })
  for (const name of await readdir(folder)) {
    if (!contentKinds.some((kind) => kind === name)) {
      await rm(path.join(folder, name), { recursive: true })
    }
  }
  for (const kind of contentKinds) {
    const all = [...(records.get(kind)?.values() ?? [])].sort((a, b) => (a.slug < b.slug ? -1 : 1))
    const wanted = new Map<string, string>()
    for (let first = 0; first < all.length; first += recordsPerFile) {
      const part = all.slice(first, first + recordsPerFile)
      wanted.set(`${first / recordsPerFile}.json`, `${JSON.stringify({ records: part })}\n`)
    }
    const place = path.join(folder, kind)
    await mkdir(place, { recursive: true })
    for (const name of await readdir(place)) {
      if (!wanted.has(name)) await rm(path.join(place, name), { recursive: true })
    }
    for (const [name, text] of wanted) await writeIfChanged(path.join(place, name), text)
  }
}

/** The records that were staged last; none if nothing was staged or it cannot be read. */
export async function readRecordFiles(folder: string): Promise<StagedRecords> {
  const kinds = contentKinds.map(async (kind) => {
    const place = path.join(folder, kind)
    const names = await readdir(place).catch(() => [])
    const files = names.map(async (name) => readRecords(path.join(place, name)))
    const records = (await Promise.all(files)).flat()
    return [kind, new Map(records.map((record) => [record.slug, record]))] as const
  })
  return new Map(await Promise.all(kinds))
}

async function readRecords(file: string): Promise<StagedRecord[]> {
  try {
    const { records }: { records?: StagedRecord[] } = JSON.parse(await readFile(file, 'utf8'))
    return records ?? []
  } catch {
    // Half a file of a build that was ended: every record of it is made anew.
    return []
  }
}

/** Replaces a file when its text is another one, so that watchers and caches see true changes only. */
export async function writeIfChanged(file: string, text: string): Promise<void> {
  const present = await readFile(file, 'utf8').catch(() => undefined)
  if (present === text) return
  await mkdir(path.dirname(file), { recursive: true })
  await writeFile(file, text)
}
