import { createHash } from 'node:crypto'

/** What Git calls a commit, a folder or some bytes: a hash, by SHA-1 or SHA-256. */
export const gitName = /^[0-9a-f]{40,64}$/u

/** A file or a folder as Git lists it; the editor finds its way by such entries. */
export type TreeEntry = {
  readonly path: string
  readonly mode: '100644' | '040000'
  readonly type: 'blob' | 'tree'
  readonly sha: string
}

/** The name Git gives some bytes: SHA-1 over a head and them (Pro Git, 10.2). */
export function nameBlob(bytes: Uint8Array): string {
  return hash('blob', bytes)
}

/**
 * Lists files with the folders around them, each under the name that Git would give it.
 *
 * @param files path from the repository → the name of its bytes.
 */
export function listTree(files: ReadonlyMap<string, string>): TreeEntry[] {
  const entries: TreeEntry[] = []
  const collect = (folder: string): string => {
    const inside = new Map<string, TreeEntry>()
    for (const [path, sha] of files) {
      if (!path.startsWith(folder)) continue
      const [name = '', ...deeper] = path.slice(folder.length).split('/')
      if (inside.has(name)) continue
      const own = `${folder}${name}`
      const isFolder = deeper.length > 0
      const entry: TreeEntry = isFolder
        ? { path: own, mode: '040000', type: 'tree', sha: collect(`${own}/`) }
        : { path: own, mode: '100644', type: 'blob', sha }
      inside.set(name, entry)
      entries.push(entry)
    }
    return nameTree([...inside])
  }
  collect('')
  // A folder comes before what is in it.
  return entries.sort((a, b) => (a.path < b.path ? -1 : 1))
}

function nameTree(entries: readonly (readonly [string, TreeEntry])[]): string {
  // Git sorts folders as if their names ended in a slash.
  const key = ([name, { type }]: readonly [string, TreeEntry]) =>
    type === 'tree' ? `${name}/` : name
  const sorted = entries.toSorted((a, b) => (key(a) < key(b) ? -1 : 1))
  return hash(
    'tree',
    Buffer.concat(
      sorted.flatMap(([name, { mode, sha }]) => [
        Buffer.from(`${mode.replace(/^0/u, '')} ${name}\0`),
        Buffer.from(sha, 'hex'),
      ]),
    ),
  )
}

function hash(type: string, bytes: Uint8Array): string {
  return createHash('sha1').update(`${type} ${bytes.byteLength}\0`).update(bytes).digest('hex')
}
