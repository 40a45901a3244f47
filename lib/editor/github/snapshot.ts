import { maxFileBytes, type SourceFile, tooLarge } from '@/lib/check/read/read-file'
import { readUploadPath } from '@/lib/editor/save/check-upload'
import type { Snapshot } from '@/lib/editor/server/store'
import { readCheckContext } from '@/lib/files/context'
import { readBlobs } from './blobs'
import type { Github } from './connect'
import type { Head } from './heads'
import { listFolder, type RepositoryFile } from './trees'

/** What the repository holds at a commit. Nothing is asked before it is wanted. */
export function makeSnapshot(github: Github, head: Head): Snapshot {
  const listContent = () => listFiles(github, 'content', head.content)
  const listPublic = () => listFiles(github, 'public', head.public)

  async function listOwn(): Promise<ReadonlyMap<string, RepositoryFile>> {
    const [content, uploads] = await Promise.all([listContent(), listPublic()])
    const plain = [...content, ...uploads.filter(([file]) => readUploadPath(file))]
    return new Map(plain.filter(([, { isPlain }]) => isPlain))
  }

  return {
    async list() {
      return new Map([...(await listOwn())].map(([file, { oid }]) => [file, oid]))
    },
    async read(files, options) {
      const own = await listOwn()
      const wanted = files.flatMap((file) => {
        const oid = own.get(file)?.oid
        return oid === undefined ? [] : [[file, oid] as const]
      })
      const found = await readBlobs(
        github,
        wanted.map(([, oid]) => oid),
        options,
      )
      return new Map(
        wanted.flatMap(([file, oid]) => {
          const bytes = found.get(oid)
          return bytes ? [[file, bytes] as const] : []
        }),
      )
    },
    async readContent() {
      const files = (await listContent()).toSorted(([a], [b]) => (a < b ? -1 : 1))
      const readable = files.filter(([, { isPlain, size }]) => isPlain && size <= maxFileBytes)
      const found = await readBlobs(
        github,
        readable.map(([, { oid }]) => oid),
      )
      return files.map(([file, known]) => describeSource(file, known, found.get(known.oid)))
    },
    async readCheckContext() {
      const names = (await listPublic()).map(([file]) => file.slice('public'.length))
      return readCheckContext(new Set(names), 'content')
    },
    toRepositoryPath: (file) => file,
  }
}

/** The files of a folder by their paths from the repository; hidden ones are not ours. */
async function listFiles(github: Github, folder: string, tree: string | undefined) {
  const files = await listFolder(github, tree)
  return [...files]
    .filter(([path]) => !path.split('/').some((part) => part.startsWith('.')))
    .map(([path, file]) => [`${folder}/${path}`, file] as const)
}

/** As a file of the content comes from a disk (lib/files/content-files). */
function describeSource(
  file: string,
  { isPlain, size }: RepositoryFile,
  bytes: Uint8Array | undefined,
): SourceFile {
  if (bytes) return { file, bytes }
  const refusal = isPlain
    ? tooLarge(size)
    : ({
        rule: 'not-a-file',
        message: 'this is a link, not a file; replace it with the file itself',
      } as const)
  return { file, bytes: new Uint8Array(), refusal }
}
