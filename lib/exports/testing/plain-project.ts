import type { Project } from '@/lib/content/types'

/** A project with nothing but what publishing needs: a title, a date and a start. */
export const plainProject: Project = {
  slug: 'kenya-wells',
  title: 'Kenya—Wells',
  titleParts: { name: 'Wells' },
  summary: '',
  isSummaryExcerpt: false,
  date: '2020-05-19T13:45:00.000Z',
  start: 2020,
  status: 'active',
  regions: [],
  client: [],
  solutions: [],
  country: [],
  promos: [],
  results: [],
  changes: [],
  isDraft: false,
  staff: {
    formerPaths: [],
    gaps: [],
    warnings: [],
    previewVersion: 1,
    isPublished: true,
    schedule: {},
  },
}
