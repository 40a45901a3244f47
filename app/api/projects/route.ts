import { makeDataRoute } from '@/app/data/answer-data'
import { ignorePicks, listProjects } from '@/lib/content/listing'
import { env } from '@/lib/env'
import { toListingJson } from '@/lib/exports/project-json'

/** The listing as data: the same query string as `/projects`, the same projects and counts. */
export const { GET, OPTIONS } = makeDataRoute({
  path: '/api/projects',
  headers: { 'Content-Type': 'application/json' },
  find: (viewer, params) => ignorePicks(listProjects(viewer, params)),
  print: (listing) => [JSON.stringify(toListingJson(listing, env.siteUrl))],
})
