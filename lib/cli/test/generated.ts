import { toStaged } from '@/lib/cli/build/stage-content'
import { checkAll } from '@/lib/cli/content/check-command'
import type { ContentKind } from '@/lib/schema/content-types'

/**
 * What unit tests import for `contentlayer/generated`: the same records, made of the content folder
 * without a build. Tests are typed by the real one.
 */
const { records } = checkAll()

const list = (wanted: ContentKind) =>
  records.filter(({ kind }) => kind === wanted).map((record) => toStaged(record))

export const allProjects = list('projects')
export const allRegions = list('regions')
export const allSolutions = list('solutions')
export const allClients = list('clients')
export const allPages = list('pages')
export const [site] = list('site')
