import type { EditorContext } from '@/lib/editor/context'
import { env } from '@/lib/env'
import type { Term } from '@/lib/facets/types'
import { listPublicFiles } from '@/lib/files/content-files'
import { recordOf } from '@/lib/record-of'
import { vocabularyNames } from '@/lib/schema/content-types'
import { listPagePaths } from './former-paths'
import { everybody, getLibrary } from './store'
import type { Terms } from './terms'

/**
 * What the editor has to know of the site: what everybody may know, and drafts in development.
 *
 * @param terms other ones than those of the site.
 */
export function readEditorContext(terms?: Terms): EditorContext {
  const { allTerms, projects } = getLibrary(everybody)
  const named = (terms: readonly Term[]) =>
    terms.map(({ value, label, aliases = [] }) => ({ value, label, aliases }))
  return {
    names: recordOf(vocabularyNames, (name) => named((terms ?? allTerms)[name])),
    projects: projects.map(({ slug, title, isDraft, staff }) => ({
      slug,
      title,
      isDraft,
      formerPaths: staff.formerPaths,
    })),
    hasUnsavedPages: env.editor !== undefined,
    pages: listPagePaths(everybody),
    // On a server uploads are served by somebody else, and cannot be listed.
    ...(env.isDevelopment && { uploads: [...listPublicFiles()] }),
  }
}
