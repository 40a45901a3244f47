import { toStaged } from '@/lib/cli/build/stage-content'
import { checkAll } from '@/lib/cli/content/check-command'
import { contentKinds, contentTypes } from '@/lib/schema/content-types'

/**
 * What unit tests import for `contentlayer/generated`: the same records, made of the content folder
 * without a build. Tests are typed by the real one.
 */
const { records } = checkAll()

export const allDocuments = contentKinds.map((wanted) => ({
  type: `${contentTypes[wanted].name}File`,
  records: records.filter(({ kind }) => kind === wanted).map((record) => toStaged(record)),
}))
