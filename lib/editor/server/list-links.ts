import { addressOf } from '@/lib/check/portfolio/make-site-map'
import { readContentFile } from '@/lib/check/read/read-file'
import { readEntryPath } from '@/lib/editor/editor-paths'
import { decode } from '@/lib/editor/form/read-form'
import type { Snapshot } from './store'

/**
 * The titles of the entries whose text or fields name the address of an entry.
 *
 * @param file the path of the entry, as the editor names it.
 */
export async function listLinks(snapshot: Snapshot, file: string): Promise<string[]> {
  const entry = readEntryPath(file)
  const address = entry && (addressOf(entry) ?? `/${entry.kind}/${entry.slug}`)
  if (!address) return []
  const own = snapshot.toRepositoryPath(file)
  return (await snapshot.readContent())
    .filter((other) => other.file !== own && names(decode(other.bytes), address))
    .map(({ file: path, bytes }) => {
      const title = readContentFile({ file: path, bytes }).parsed?.data.title
      return typeof title === 'string' ? title : path
    })
}

/** Whether a text has an address in it, and not only a longer one that begins alike. */
function names(text: string, address: string): boolean {
  for (let at = text.indexOf(address); at !== -1; at = text.indexOf(address, at + 1)) {
    const before = text[at - 1] ?? ''
    const after = text[at + address.length] ?? ''
    if (!/[\w/-]/u.test(after.replace('/', '')) && !/[\w-]/u.test(before)) return true
  }
  return false
}
