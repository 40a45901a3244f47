import type { SourceFile } from '@/lib/check/read/read-file'
import { findForbiddenYaml, parseYaml } from '@/lib/check/read/yaml-problems'
import { slugify } from '@/lib/slug'
import { decodeText } from './decode-text'

/** What the importer takes from a Jekyll or Siteleaf folder. */
export type JekyllSite = {
  /** Files of the collection of projects; paths from the folder. */
  readonly projects: readonly SourceFile[]
  /** Values that `_config.yml` gives to every project that lacks them. */
  readonly defaults: Readonly<Record<string, unknown>>
  /** The address of a project: `/our-work/projects/:name`. */
  readonly permalink: string
  /** `https://www.example.org`, when the configuration says it. */
  readonly origin?: string
  /** What `_data` says about names, by their slug. */
  readonly knownNames: ReadonlyMap<string, KnownName>
  /** Paths of the files under `uploads/`, from the folder. */
  readonly uploads: ReadonlySet<string>
  /** Files that were read or looked at and have no place in a portfolio. */
  readonly others: readonly string[]
  /** What could not be read, in words for the report. */
  readonly problems: readonly string[]
}

/** An entry of a list in `_data`. */
export type KnownName = {
  readonly title: string
  readonly parent?: string
  readonly abbr?: string
}

/** The address of projects where the configuration says nothing. */
const usualPermalink = '/our-work/projects/:name'

/**
 * Sorts the files of a Jekyll or Siteleaf folder.
 *
 * @param files all files of the folder; uploads need no bytes.
 */
export function readJekyll(files: readonly SourceFile[]): JekyllSite {
  const isUpload = ({ file }: SourceFile) => file.startsWith('uploads/')
  const isProject = ({ file }: SourceFile) => /^_projects\/.+\.(?:md|markdown)$/iu.test(file)
  const isConfig = ({ file }: SourceFile) => /^_config[^/]*\.ya?ml$/u.test(file)
  const isData = ({ file }: SourceFile) => /^_data\/.+\.ya?ml$/u.test(file)
  const problems: string[] = []
  const read = (file: SourceFile): unknown => {
    const value = readYaml(file)
    if (value === undefined) problems.push(`${file.file} could not be read, so it was ignored`)
    return value
  }
  const configs = files.filter(isConfig).map(read).filter(isMap)
  const knownNames = new Map<string, KnownName>()
  for (const file of files.filter(isData)) {
    for (const name of listNames(read(file))) knownNames.set(slugify(name.title), name)
  }
  const origin = configs.map(({ url }) => url).find((url) => typeof url === 'string' && url !== '')
  return {
    projects: files.filter(isProject),
    defaults: Object.assign({}, ...configs.map(readDefaults)),
    permalink: configs.map(readPermalink).find((one) => one !== undefined) ?? usualPermalink,
    ...(typeof origin === 'string' && { origin: origin.replace(/\/+$/u, '') }),
    knownNames,
    uploads: new Set(files.filter(isUpload).map(({ file }) => file)),
    others: files
      .filter((file) => ![isUpload, isProject, isConfig, isData].some((is) => is(file)))
      .map(({ file }) => file),
    problems,
  }
}

function readYaml({ bytes, refusal }: SourceFile): unknown {
  const text = refusal ? undefined : decodeText(bytes)?.text
  if (text === undefined) return undefined
  const document = parseYaml(text)
  if (document.errors.length > 0 || findForbiddenYaml(document).length > 0) return undefined
  return document.toJS() ?? {}
}

/** Jekyll's `defaults`, as far as they are for projects (jekyllrb.com/docs/configuration/front-matter-defaults). */
function readDefaults({ defaults }: Readonly<Record<string, unknown>>): Record<string, unknown> {
  if (!Array.isArray(defaults)) return {}
  const values = defaults.filter(isMap).flatMap(({ scope, values }) => {
    const { type, path } = isMap(scope) ? scope : {}
    const isMeant =
      type === 'projects' || (type === undefined && (path === '' || path === '_projects'))
    return isMeant && isMap(values) ? [values] : []
  })
  return Object.assign({}, ...values)
}

function readPermalink({ collections }: Readonly<Record<string, unknown>>): string | undefined {
  const projects = isMap(collections) ? collections.projects : undefined
  const permalink = isMap(projects) ? projects.permalink : undefined
  return typeof permalink === 'string' && /:(?:name|path|slug|title)\b/u.test(permalink)
    ? permalink
    : undefined
}

/** The names of a list in `_data`: plain, or with what is said about them. */
function listNames(data: unknown): KnownName[] {
  const lists = Array.isArray(data) ? [data] : isMap(data) ? Object.values(data) : []
  return lists
    .filter(Array.isArray)
    .flat()
    .flatMap((entry: unknown): KnownName[] => {
      if (typeof entry === 'string') return [{ title: entry }]
      if (!isMap(entry)) return []
      const title = entry.title ?? entry.name
      if (typeof title !== 'string') return []
      const { parent, abbr } = entry
      return [
        {
          title,
          ...(typeof parent === 'string' && { parent }),
          ...(typeof abbr === 'string' && { abbr }),
        },
      ]
    })
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
