import { foldTitle, type Others } from '@/lib/check/check-one'
import { makeNameIndex } from '@/lib/check/fields/names'
import { fixedPages } from '@/lib/check/portfolio/make-site-map'
import type { VocabularyName } from '@/lib/fields/fields'
import { recordOf } from '@/lib/record-of'
import { vocabularyNames } from '@/lib/schema/content-types'

/** A name that a picker offers, and what else it is called. */
export type PickerName = {
  readonly value: string
  readonly label: string
  readonly aliases: readonly string[]
}

/** What the editor has to know of the rest of the site; plain data that can be sent. */
export type EditorContext = {
  readonly names: Readonly<Record<VocabularyName, readonly PickerName[]>>
  readonly projects: readonly {
    readonly slug: string
    readonly title: string
    readonly isDraft: boolean
    readonly formerPaths: readonly string[]
  }[]
  /** Whether a page can be seen before it is saved. */
  readonly hasUnsavedPages: boolean
  /** Paths of the pages of content, such as `/about`. */
  readonly pages: readonly { readonly path: string; readonly formerPaths: readonly string[] }[]
  /** Paths of files below `public/uploads`, such as `/uploads/well.jpg`; absent when not known. */
  readonly uploads?: readonly string[]
}

/**
 * The same as a check wants it.
 *
 * @param uploads paths of files that will be there once the form is saved.
 */
export function toOthers(
  { names, projects, pages, uploads }: EditorContext,
  fresh: readonly string[],
  year: number,
): Others {
  const known = new Set([...(uploads ?? []), ...fresh])
  return {
    nameIndexes: recordOf(vocabularyNames, (vocabulary) => makeNameIndex(names[vocabulary])),
    site: {
      pages: new Map([
        ...[...fixedPages, ...pages.map(({ path }) => path)].map(
          (path) => [path, { isPublic: true }] as const,
        ),
        // Whether a project has a name at all is for the build to say.
        ...Object.entries(names).flatMap(([vocabulary, entries]) =>
          entries.map(({ value }) => [`/${vocabulary}/${value}`, { isPublic: true }] as const),
        ),
        ...projects.map(
          ({ slug, isDraft }) => [`/projects/${slug}`, { isPublic: !isDraft }] as const,
        ),
      ]),
      formerPaths: new Map([
        ...projects.flatMap(({ slug, isDraft, formerPaths }) =>
          isDraft ? [] : formerPaths.map((path) => [path, `/projects/${slug}`] as const),
        ),
        ...pages.flatMap(({ path: today, formerPaths }) =>
          formerPaths.map((path) => [path, today] as const),
        ),
      ]),
      hasUpload: (path) => uploads === undefined || known.has(path),
    },
    titles: new Map(
      projects.map(({ slug, title }) => [foldTitle(title), `content/projects/${slug}.md`]),
    ),
    year,
  }
}
