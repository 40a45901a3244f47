import type { SourceFile } from '@/lib/check/read/read-file'
import { findForbiddenYaml, parseYaml } from '@/lib/check/read/yaml-problems'
import { decodeText } from '@/lib/import/decode-text'
import { type KnownNames, makeKnownNames } from '@/lib/import/names/known-names'
import { isMap } from '@/lib/schema/is-map'
import { readConfig, type SiteConfig } from './read-config'
import { type OldDocument, sortFiles } from './sort-files'

/** What the importer takes from a Jekyll or Siteleaf folder. */
export type JekyllSite = {
  readonly documents: readonly OldDocument[]
  readonly posts: readonly SourceFile[]
  readonly config: SiteConfig
  /** What `_data` says about names. */
  readonly knownNames: KnownNames
  /** Paths of the files under `uploads/`, from the folder. */
  readonly uploads: ReadonlySet<string>
  /** Files that were read or looked at and have no place in a portfolio. */
  readonly others: readonly string[]
  /** What could not be read, in words for the report. */
  readonly problems: readonly string[]
}

/**
 * Sorts the files of a Jekyll or Siteleaf folder.
 *
 * @param files all files of the folder; uploads need no bytes.
 */
export function readJekyll(files: readonly SourceFile[]): JekyllSite {
  const isUpload = ({ file }: SourceFile) => file.startsWith('uploads/')
  const isConfig = ({ file }: SourceFile) => /^_config[^/]*\.ya?ml$/u.test(file)
  const isData = ({ file }: SourceFile) => /(?:^|\/)_data\/.+\.ya?ml$/u.test(file)
  const problems: string[] = []
  const read = (file: SourceFile): unknown => {
    const value = readYaml(file)
    if (value === undefined)
      problems.push(`${file.file} could not be read, so nothing of it counts`)
    return value
  }
  const isMain = ({ file }: SourceFile) => /^_config\.ya?ml$/u.test(file)
  const configs = files.filter(isConfig)
  const [main] = configs.filter(isMain).map(read).filter(isMap)
  const config = readConfig(
    main,
    configs
      .filter((one) => !isMain(one))
      .map(read)
      .filter(isMap),
  )
  const { documents, posts, others } = sortFiles(
    files.filter((file) => ![isUpload, isConfig, isData].some((is) => is(file))),
    config,
  )
  return {
    documents,
    posts,
    config,
    knownNames: makeKnownNames(files.filter(isData).map(read)),
    uploads: new Set(files.filter(isUpload).map(({ file }) => file)),
    others: [...posts, ...others].map(({ file }) => file).sort(),
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
