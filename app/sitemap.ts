import type { MetadataRoute } from 'next'
import { getLibrary, listPages } from '@/lib/content/store'
import { publicViewer } from '@/lib/content/types'
import { env } from '@/lib/env'

/** Schedules are kept to the minute (next.config.mjs, `expireTime`). */
export const revalidate = 60

export default function sitemap(): MetadataRoute.Sitemap {
  const { projects } = getLibrary(publicViewer)
  const paths = ['', '/projects', ...projects.map(({ slug }) => `/projects/${slug}`)]
  paths.push(...listPages(publicViewer).map(({ slug }) => `/${slug}`))
  return paths.map((path) => ({ url: `${env.siteUrl}${path}` }))
}
