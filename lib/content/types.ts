import type { FacetKey, Term } from '@/lib/facets/types'
import type { TitleParts } from '@/lib/schema/title'

/** What a project's years say of it today. */
export type Status = 'active' | 'completed' | 'upcoming'

/** The facets whose values have a name of their own, and a page. */
export type NameFacet = Exclude<FacetKey, 'status'>

/** A name of a vocabulary, with what pages show of it besides. */
export type Entry = Term & {
  /** A client's customary short name. */
  readonly abbr?: string
  /** The primary solution that a secondary one belongs to. */
  readonly parent?: string
  /** The accent of a solution's family (`data-family`), from 0. */
  readonly family?: number
}

/** A project as pages see it: everything but its body. */
export type Project = Readonly<Record<NameFacet, readonly Entry[]>> & {
  readonly slug: string
  readonly title: string
  readonly titleParts: TitleParts
  /** For cards and search engines; the first paragraph where none was written. */
  readonly summary: string
  /** Whether the summary is only the beginning of the text. */
  readonly isSummaryExcerpt: boolean
  /** When it was first entered, ISO 8601. */
  readonly date: string
  /** First year; a draft may lack it. */
  readonly start?: number
  /** Last year; absent while the work goes on. */
  readonly end?: number
  readonly status: Status
  readonly promos: readonly { readonly title: string; readonly link: string }[]
  readonly image?: { readonly src: string; readonly alt: string; readonly credit?: string }
  /** Language of title and body (BCP 47), if it is not the site's. */
  readonly lang?: string
  /** Paths that lead here. */
  readonly formerPaths: readonly string[]
  /** Whether only a preview shows it. */
  readonly isDraft: boolean
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
  /** When its file was changed last (ISO 8601), where that is known and drafts show. */
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
  readonly organisation: string
  readonly tagline: string
  readonly description: string
  readonly searchHint?: string
  /** Where messages about the site go: `mailto:…`, `https://…` or a path. */
  readonly contact?: string
  readonly language: string
}

/** Who looks: the public, or the holder of a preview of one draft or of all of them. */
export type Viewer =
  | {
      readonly kind: 'public'
      /** Another moment than now (ISO 8601), which staff look at. */
      readonly asOf?: string
    }
  | {
      readonly kind: 'preview'
      /** All drafts, or one project as long as its `preview_version` is this. */
      readonly scope: 'all' | { readonly slug: string; readonly version: number }
    }

export const publicViewer: Viewer = { kind: 'public' }
