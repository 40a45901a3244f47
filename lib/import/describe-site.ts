import { readContentFile, type SourceFile } from '@/lib/check/read/read-file'
import type { OldSurroundings } from './body/convert-body'
import { toPageSlug } from './place-files'
import { listOldAddresses, normaliseAddress } from './site/old-addresses'
import { fillPattern, postPattern } from './site/permalinks'
import { defaultsFor } from './site/read-config'
import type { JekyllSite } from './site/read-jekyll'

/** What texts of the previous site may refer to: its settings, and the addresses of its files. */
export function describeSite(site: JekyllSite, tree: readonly SourceFile[]): OldSurroundings {
  const { config } = site
  const addresses = new Map<string, string>()
  const posts = new Map<string, string>()
  const movedPages = new Map<string, string>()
  for (const { file } of tree) if (!file.startsWith('_')) addresses.set(file, `/${file}`)
  for (const document of site.documents) {
    const { source, kind, path } = document
    const data = { ...defaultsFor(config, kind, source.file), ...readData(source) }
    const own = listOldAddresses(document, data, config)
    const slug = kind === 'pages' ? toPageSlug(path, own) : ''
    if (kind === 'pages') {
      for (const address of own) movedPages.set(normaliseAddress(address), slug ? `/${slug}` : '/')
    }
    addresses.set(source.file, kind === 'pages' ? `/${slug}` : (own[0] ?? `/${path}`))
    posts.set(path, own[0] ?? `/${path}`)
  }
  for (const post of site.posts) {
    const address = addressOfPost(post, site)
    addresses.set(post.file, address)
    posts.set(post.file.replace(/^.*_posts\/|\.[^./]+$/gu, ''), address)
  }
  const find = (known: ReadonlyMap<string, string>) => (path: string) =>
    known.get(path.trim().replace(/^\/+/u, ''))
  return {
    names: {
      site: config.settings,
      page: {},
      findAddress: find(addresses),
      findPost: find(posts),
    },
    origin: config.origin,
    movedPages,
  }
}

function addressOfPost(post: SourceFile, { config }: JekyllSite): string {
  const data = { ...defaultsFor(config, 'posts', post.file), ...readData(post) }
  const path = post.file.replace(/^.*_posts\//u, '').replace(/\.[^./]+$/u, '')
  const own = typeof data.permalink === 'string' ? data.permalink : undefined
  const pattern = own ?? config.permalinks.get('posts') ?? postPattern(config.permalinkStyle)
  return fillPattern(pattern, { collection: 'posts', path, data }).at(-1) ?? `/${path}`
}

function readData(file: SourceFile): Readonly<Record<string, unknown>> {
  return readContentFile(file).parsed?.data ?? {}
}
