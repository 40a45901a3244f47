import { shortlist as say } from '#words/shortlist'
import { findByFormerPath } from '@/lib/content/former-paths'
import { getProject } from '@/lib/content/store'
import type { Project, Viewer } from '@/lib/content/types'
import { maxUnknown, noteParam, withoutParams } from '@/lib/facets/query/own-params'
import type { Notice } from '@/lib/facets/types'

/** The most projects on a shortlist: as many as one statement prints. */
export const maxPicks = 60

/** No slug is longer; what is longer is text that somebody pasted. */
const slugLimit = 200

/**
 * Takes the chosen projects (`pick=a,b,c`, or a parameter for each) out of the parameters of an
 * address, in their order and once each. Addresses of projects and of other shortlists are
 * understood too, as people paste them. Never throws: what the viewer may not see, or nobody, is
 * named in a notice.
 *
 * @returns the rest of the parameters too.
 */
export function readPicks(
  viewer: Viewer,
  params: URLSearchParams,
): {
  readonly picks: readonly Project[]
  readonly notices: readonly Notice[]
  readonly rest: URLSearchParams
} {
  const found = new Map<string, Project>()
  const unknown = new Set<string>()
  for (const slug of splitSlugs(params.getAll('pick'))) {
    const project = findProject(viewer, slug)
    if (project) found.set(project.slug, project)
    else unknown.add(slug)
  }
  const all = [...found.values()]
  const note = (text: string, print: (text: string) => string) => noteParam('pick', text, print)
  const notices = [...unknown].slice(0, maxUnknown).map((slug) => note(slug, say.unknown))
  const tooMany = all.length > maxPicks
  return {
    picks: all.slice(0, maxPicks),
    notices: tooMany
      ? [...notices, note(String(all.length), () => say.tooMany(maxPicks, all.length))]
      : notices,
    rest: withoutParams(params, 'pick'),
  }
}

/** Slugs as they were written, without the address around them. */
function splitSlugs(values: readonly string[]): string[] {
  return values
    .flatMap((value) => value.split(/[\s,]+|%2C/iu))
    .map((text) =>
      text.replace(/^.*(?:[?&]pick=|\/projects\/)/u, '').replace(/\/*(?:[?#&].*)?$/u, ''),
    )
    .filter(Boolean)
}

function findProject(viewer: Viewer, text: string): Project | undefined {
  const slug = text.slice(0, slugLimit).toLowerCase()
  const project = getProject(viewer, slug)
  if (project) return project
  const successor = findByFormerPath(viewer, `/projects/${slug}`)
  return getProject(viewer, successor?.replace(/^\/projects\//u, '') ?? '')
}
