import { readRecords } from './contentlayer'
import type { Library } from './library'
import { getLibrary, listPages, listScheduled } from './store'
import type { Viewer } from './types'

/** From a former path to the address of today. */
type FormerPaths = (path: string) => string | undefined

/** Where a page is, and where it was. */
type PagePaths = { readonly path: string; readonly formerPaths: readonly string[] }

/** The former paths of each library. */
const known = new WeakMap<Library, FormerPaths>()

/**
 * The address that a former path of a project or a page leads to, if the viewer may see what is
 * there. Capital letters, a slash or `.html` at the end make no difference, unless two former paths
 * differ in nothing else.
 *
 * @param path decoded, such as `/our-work/projects/old-name`.
 */
export function findByFormerPath(viewer: Viewer, path: string): string | undefined {
  const library = getLibrary(viewer)
  let find = known.get(library)
  if (!find) {
    find = indexFormerPaths(listAddresses(viewer, library))
    known.set(library, find)
  }
  return find(path)
}

/** Every former path that leads somewhere, now or by a schedule. */
export function listFormerPaths(viewer: Viewer): string[] {
  return [
    ...listScheduled().flatMap(({ staff }) => staff.formerPaths),
    ...listPageAddresses(viewer).map(([path]) => path),
  ]
}

/** Looks former paths up, exactly first, then as people may have typed them. */
export function indexFormerPaths(exact: readonly (readonly [string, string])[]): FormerPaths {
  const folded = exact.map(([path, address]) => [foldPath(path), address] as const)
  const addresses = new Map([...folded, ...exact])
  return (path) => addresses.get(path) ?? addresses.get(foldPath(path))
}

function listAddresses(viewer: Viewer, { projects }: Library): (readonly [string, string])[] {
  return [
    ...projects.flatMap(({ slug, staff }) =>
      staff.formerPaths.map((path) => [path, `/projects/${slug}`] as const),
    ),
    ...listPageAddresses(viewer),
  ]
}

/** Each former path of a page of content, and the address of the page. */
function listPageAddresses(viewer: Viewer): (readonly [string, string])[] {
  return listPagePaths(viewer).flatMap(({ path, formerPaths }) =>
    formerPaths.map((former) => [former, path] as const),
  )
}

/** The address of each page of content that the viewer may see, and its former ones. */
export function listPagePaths(viewer: Viewer): PagePaths[] {
  const former = new Map(readRecords('pages').map((record) => [record.slug, record.redirect_from]))
  return listPages(viewer).map(({ slug }) => ({
    path: `/${slug}`,
    formerPaths: former.get(slug) ?? [],
  }))
}

function foldPath(path: string): string {
  return path
    .toLowerCase()
    .replace(/(?:\/index)?\.html?$/u, '')
    .replace(/(?<=.)\/$/u, '')
}
