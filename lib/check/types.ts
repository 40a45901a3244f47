import type { Link } from '@/lib/check/body/find-links'
import type { NameIndex } from '@/lib/check/fields/names'
import type { Path, Places } from '@/lib/check/read/front-matter-places'
import type { ContentKind } from '@/lib/schema/content-types'
import type { Finding } from './diagnostic'

/** Says a problem of one place in the front matter; an empty path is the file as a whole. */
export type Report = (
  path: Path,
  problem: Omit<Finding, 'offset'> & {
    /** Whether the key is wrong, not its value. */
    readonly atKey?: boolean
  },
) => void

/** A value as it is in the file, and its key. */
export type RawField = {
  readonly value: unknown
  readonly from: string
  /** Where each item is, if they do not all belong to that key. */
  readonly origins?: readonly Path[]
}

/** What a readable file holds. */
export type FileContent = {
  readonly kind: ContentKind
  readonly slug: string
  readonly isDraft: boolean
  readonly values: Readonly<Record<string, unknown>>
  /** The title in the form in which titles are compared. */
  readonly titleKey?: string
  readonly toOriginal: (path: Path) => Path
  readonly places: Places
  /** Addresses in the fields and in the body; offsets in the source. */
  readonly links: readonly Link[]
  readonly body: string
}

/** A content file that could be read; in a published one every value is right. */
export type ContentRecord = {
  readonly kind: ContentKind
  readonly slug: string
  /** Path from the repository. */
  readonly file: string
  /** Whether it is not meant for the public yet. */
  readonly isDraft: boolean
  /** Front matter in the form of the schema; names of vocabularies are replaced by their slugs. */
  readonly values: Readonly<Record<string, unknown>>
  /** Markdown, lines ended by `\n`. */
  readonly body: string
}

/** A file while it is being checked together with the others. */
export type OpenRecord = FileContent & { readonly file: string; readonly report: Report }

/** What a check needs to know in addition to the files. */
export type CheckContext = {
  /** The folder of the content, as the paths of its files begin, such as `content`. */
  readonly contentDir: string
  /** The names of countries and pseudo-places. */
  readonly places: NameIndex
  /** The current year, to tell which projects are over. */
  readonly year: number
  /** Whether a file is there under `public`, by its path on the site, such as `/uploads/well.jpg`. */
  readonly hasUpload: (path: string) => boolean
}
