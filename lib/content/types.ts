import type { Term } from '@/lib/facets/types'
import type { projectFields } from '@/lib/fields/fields'
import type { TermField } from '@/lib/fields/shown'
import type { RecordOf } from '@/lib/fields/types'
import type { ListedResult } from '@/lib/finder/listed-project'
import type { PlainResult } from '@/lib/markdown/list-figures'
import type { TitleParts } from '@/lib/schema/title'

/** What a project's years say of it today. */
export type Status = 'active' | 'completed' | 'upcoming'

/** Fields of front matter that say who may see a project, and how it got where it is. */
type GuardField = 'published' | 'publish_at' | 'unpublish_at' | 'preview_version' | 'redirect_from'

/** A project as pages see it: everything but its body. */
export type Project = Omit<RecordOf<typeof projectFields>, TermField | GuardField> &
  Readonly<Record<TermField, readonly Term[]>> & {
    readonly slug: string
    readonly title: string
    readonly titleParts: TitleParts
    /** For cards and search engines; the first paragraph where none was written. */
    readonly summary: string
    /** Whether the summary is only the beginning of the text. */
    readonly isSummaryExcerpt: boolean
    readonly promos: NonNullable<RecordOf<typeof projectFields>['promos']>
    /** Its results that begin with a figure, in plain words and the order of its page. */
    readonly results: readonly PlainResult[]
    /** The first of them, as a row of a listing shows it. */
    readonly result?: ListedResult
    /** What was changed last since it became public, the newest first. */
    readonly changes: readonly ProjectChange[]
    /** When it was first entered, ISO 8601. */
    readonly date: string
    readonly status: Status
    /** Whether only a preview shows it. */
    readonly isDraft: boolean
    readonly staff: StaffFacts
  }

/** A change that visitors could see. */
export type ProjectChange = {
  /** When, ISO 8601. */
  readonly time: string
  /** Keys of the fields in front matter, and `body` for the text. */
  readonly fields: readonly string[]
}

/** What staff have to know of a project; no visitor is shown it, and no browser is sent it. */
export type StaffFacts = {
  /** Paths that redirect here. */
  readonly formerPaths: readonly string[]
  /** What it still needs to be published, in sentences. */
  readonly gaps: readonly string[]
  /** What the checker would change about it, in sentences. */
  readonly warnings: readonly string[]
  /** Raised to revoke the preview links made before. */
  readonly previewVersion: number
  /** Whether it is meant for the public, now or by its schedule. */
  readonly isPublished: boolean
  /** When it appears and disappears (ISO 8601), if that was set. */
  readonly schedule: { readonly from?: string; readonly until?: string }
  /** When its file was changed last (ISO 8601), where that is known; sitemap and feeds say it too. */
  readonly changed?: string
}

/** A page of content, such as "About": everything but its body. */
export type Page = {
  readonly slug: string
  readonly title: string
  readonly description: string
  /** Whether the public does not see it. */
  readonly isDraft: boolean
}

/** The site itself, as its content says. */
export type Site = {
  readonly title: string
  /** Who is named in citations and data: the organisation, or the site where none is set. */
  readonly organisation: string
  /** Who publishes the site; each of these only where the content says it. */
  readonly publisher: {
    readonly name?: string
    readonly website?: string
    /** The postal address, in one line. */
    readonly address?: string
    /** A sentence about the site, such as where its facts come from. */
    readonly note?: string
  }
  readonly tagline: string
  readonly description: string
  readonly searchHint?: string
  /** Where messages about the site go: `mailto:…`, `https://…` or a path. */
  readonly contact?: string
  /** The address of the licence of the data, where the content says it. */
  readonly licence?: string
  readonly language: string
}

/** Who looks: the public, or the holder of a preview of one draft or of all of them. */
export type Viewer =
  | {
      readonly kind: 'public'
      /** Another date and time than now (ISO 8601), which staff look at. */
      readonly asOf?: string
    }
  | {
      readonly kind: 'preview'
      /** All drafts, or one project as long as its `preview_version` is this. */
      readonly scope:
        | 'all'
        | { readonly slug: string; readonly version: number; readonly branch?: string }
    }

export const publicViewer: Viewer = { kind: 'public' }
