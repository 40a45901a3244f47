import type { Project } from '@/lib/content/types'
import type { FacetIndex } from '@/lib/facets/index-types'
import { pageSize } from '@/lib/facets/types'

type Neighbour = Pick<Project, 'slug' | 'title'>

/**
 * The projects before and after one in the usual order of the whole portfolio, newest first, and the
 * page of the listing that has it, from 1.
 */
export function findNeighbours(
  projects: readonly Project[],
  index: FacetIndex,
  slug: string,
): { readonly previous?: Neighbour; readonly next?: Neighbour; readonly page: number } {
  const ordinal = projects.findIndex((project) => project.slug === slug)
  const place = index.ordinals.indexOf(ordinal)
  const previous = pick(projects, index.ordinals[place - 1])
  const next = pick(projects, index.ordinals[place + 1])
  const page = Math.floor(place / pageSize) + 1
  return { page, ...(previous && { previous }), ...(next && { next }) }
}

function pick(projects: readonly Project[], ordinal: number | undefined): Neighbour | undefined {
  const project = ordinal === undefined ? undefined : projects[ordinal]
  return project && { slug: project.slug, title: project.title }
}
