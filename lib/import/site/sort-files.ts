import type { SourceFile } from '@/lib/check/read/read-file'
import { matchesPath, type SiteConfig } from './read-config'

/** A file of the previous site that becomes a file of the content. */
export type OldDocument = {
  readonly source: SourceFile
  readonly kind: 'projects' | 'pages'
  /** Its path within its collection or the site, without the ending: `africa/kenya`. */
  readonly path: string
  /** Why the previous site did not show it, by its place. */
  readonly hidden?: string
}

/** The files of the previous site by what becomes of them. */
export type SortedFiles = {
  readonly documents: readonly OldDocument[]
  /** Posts of a blog: there is no place for them here, but texts may link to them. */
  readonly posts: readonly SourceFile[]
  readonly others: readonly SourceFile[]
}

/** Folders that hold parts of pages, never pages. */
const partFolders: ReadonlySet<string> = new Set([
  '_data',
  '_includes',
  '_layouts',
  '_plugins',
  '_sass',
  '_site',
  'node_modules',
  'vendor',
])

const markdownFile = /\.(?:md|markdown|mkdn?|mkdown)$/iu

/** Says of every file what becomes of it. */
export function sortFiles(files: readonly SourceFile[], config: SiteConfig): SortedFiles {
  const documents: OldDocument[] = []
  const posts: SourceFile[] = []
  const others: SourceFile[] = []
  for (const source of files) {
    const place = locate(source, config)
    if (place === 'post') posts.push(source)
    else if (place === undefined) others.push(source)
    else {
      const hidden = whyHidden(source.file, place.path, config)
      documents.push({ source, ...place, ...(hidden && { hidden }) })
    }
  }
  return { documents, posts, others }
}

function locate(
  source: SourceFile,
  { collectionsDir, collections }: SiteConfig,
): { kind: OldDocument['kind']; path: string } | 'post' | undefined {
  const { file } = source
  if (!markdownFile.test(file)) return undefined
  const inside = file.startsWith(collectionsDir) ? file.slice(collectionsDir.length) : file
  const own = /^_(?:projects|drafts)\/(.+)$/iu.exec(inside)?.[1]
  if (own !== undefined) return { kind: 'projects', path: own.replace(markdownFile, '') }
  if (/^(?:.+\/)?_posts\//u.test(inside)) return 'post'
  const [first = ''] = inside.split('/')
  const isPart =
    /(?:^|\/)\./u.test(file) ||
    partFolders.has(first) ||
    collections.includes(first.replace(/^_/u, ''))
  if (isPart || !hasFrontMatter(source)) return undefined
  return { kind: 'pages', path: file.replace(markdownFile, '') }
}

/** A file without front matter was copied as it was, never made into a page. */
function hasFrontMatter({ bytes, refusal }: SourceFile): boolean {
  return !refusal && /^\uFEFF?---\s*\n/u.test(Buffer.from(bytes.slice(0, 40)).toString())
}

function whyHidden(file: string, path: string, config: SiteConfig): string | undefined {
  if (/(?:^|\/)_drafts\//u.test(file)) return 'it lies in a folder of drafts (_drafts)'
  const isIncluded = config.include.some(
    (pattern) => matchesPath(file, pattern) || matchesPath(path, pattern),
  )
  if (isIncluded) return undefined
  const odd = path.split('/').find((part) => /^[_#~]|^\./u.test(part))
  if (odd !== undefined) return `the name "${odd}" begins with ${odd[0]}`
  const pattern = config.exclude.find(
    (one) => matchesPath(file, one) || matchesPath(file.slice(file.lastIndexOf('/') + 1), one),
  )
  return pattern === undefined ? undefined : `"exclude: ${pattern}" in the configuration means it`
}
