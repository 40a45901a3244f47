import { isMap } from '@/lib/schema/is-map'

/** Values for files that lack them (jekyllrb.com/docs/configuration/front-matter-defaults). */
type DefaultValues = {
  /** The collection, or `pages`; absent for all. */
  readonly type?: string
  /** The beginning of the paths it is for, or a pattern with `*`. */
  readonly path: string
  readonly values: Readonly<Record<string, unknown>>
}

/** What the configuration of the previous site says. */
export type SiteConfig = {
  /** Whether there is a configuration at all. */
  readonly isThere: boolean
  /** Every setting, as `site.…` in texts means it. */
  readonly settings: Readonly<Record<string, unknown>>
  /** `https://www.example.org` */
  readonly origin?: string
  /** `/portfolio`, or nothing for a site at the root of its host. */
  readonly baseurl: string
  /** The folder that holds the collections, with a slash at the end, or nothing. */
  readonly collectionsDir: string
  /** Names of the collections, as their folders without the `_`. */
  readonly collections: readonly string[]
  /** Whether files with a date yet to come were shown. */
  readonly showsFuture: boolean
  readonly exclude: readonly string[]
  readonly include: readonly string[]
  readonly defaults: readonly DefaultValues[]
  /** The pattern of the addresses of each collection that has one of its own. */
  readonly permalinks: ReadonlyMap<string, string>
  /** `pretty`, `date`, or a pattern. */
  readonly permalinkStyle: string
}

/**
 * Puts the configuration files together.
 *
 * @param main `_config.yml`; what it says counts before the others.
 */
export function readConfig(
  main: Readonly<Record<string, unknown>> | undefined,
  others: readonly Readonly<Record<string, unknown>>[],
): SiteConfig {
  const settings: Record<string, unknown> = Object.assign({}, ...others, main)
  const { url, baseurl, collections_dir: dir, permalink } = settings
  const collections = readCollections(settings.collections)
  const folder = toText(dir).replace(/^[./]+|\/+$/gu, '')
  const base = toText(baseurl).replace(/^\/+|\/+$/gu, '')
  return {
    isThere: main !== undefined || others.length > 0,
    settings,
    ...(toText(url) !== '' && { origin: toText(url).replace(/\/+$/u, '') }),
    baseurl: base && `/${base}`,
    collectionsDir: folder && `${folder}/`,
    collections: [...collections.keys()],
    // A second file may be for the author's own machine, where more is shown.
    showsFuture: main?.future === true,
    exclude: toTexts(settings.exclude),
    include: toTexts(settings.include),
    defaults: readDefaults(settings.defaults),
    permalinks: new Map(
      [...collections].flatMap(([name, { permalink: own }]) =>
        typeof own === 'string' ? [[name, own]] : [],
      ),
    ),
    permalinkStyle: toText(permalink) || 'date',
  }
}

/** The values that the configuration gives to a file, the more special ones before the others. */
export function defaultsFor(
  { defaults }: SiteConfig,
  type: string,
  file: string,
): Readonly<Record<string, unknown>> {
  const meant = defaults
    .filter((one) => (one.type ?? type) === type && matchesScope(file, one.path))
    .sort((a, b) => a.path.length - b.path.length)
  return Object.assign({}, ...meant.map(({ values }) => values))
}

function matchesScope(file: string, path: string): boolean {
  return path === '' || matchesPath(file, path)
}

/** Whether a pattern of the configuration means a file: its path, a folder above it, or `*`. */
export function matchesPath(file: string, pattern: string): boolean {
  const wanted = pattern.replace(/^(?:\.?\/)+/u, '').replace(/\/+$/u, '')
  if (wanted === '') return false
  if (file === wanted || file.startsWith(`${wanted}/`)) return true
  if (!/[*?]/u.test(wanted)) return false
  const expression = wanted
    .replace(/[.+^${}()|[\]\\]/gu, '\\$&')
    .replace(/\*\*\/?/gu, '\0')
    .replace(/[*\0]+/gu, '.*')
    .replaceAll('?', '.')
  return new RegExp(`^${expression}(?:/.*)?$`, 'u').test(file)
}

function readCollections(
  collections: unknown,
): ReadonlyMap<string, Readonly<Record<string, unknown>>> {
  if (Array.isArray(collections)) return new Map(collections.map((name) => [String(name), {}]))
  if (!isMap(collections)) return new Map()
  return new Map(Object.entries(collections).map(([name, one]) => [name, isMap(one) ? one : {}]))
}

function readDefaults(defaults: unknown): DefaultValues[] {
  if (!Array.isArray(defaults)) return []
  return defaults.filter(isMap).flatMap(({ scope, values }) => {
    if (!isMap(values)) return []
    const { type, path } = isMap(scope) ? scope : {}
    return [{ ...(typeof type === 'string' && { type }), path: toText(path), values }]
  })
}

function toText(value: unknown): string {
  return typeof value === 'string' ? value.trim() : ''
}

function toTexts(value: unknown): string[] {
  return [value].flat().filter((item) => typeof item === 'string')
}
