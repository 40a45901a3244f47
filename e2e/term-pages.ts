import { filters } from '@/lib/fields/shown'
import { termRoots } from '@/lib/term-paths'

/** The filters whose terms have pages: the parameter of each, and where its index page is. */
export const termPages = filters.flatMap(({ key, param }) =>
  key === 'status' ? [] : [{ param, root: termRoots[key] }],
)
