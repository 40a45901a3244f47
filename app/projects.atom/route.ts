import { makeFeed } from '@/app/make-feed'
import { toAtom } from '@/lib/exports/atom'

/** The listing as an Atom feed. */
export const { GET, OPTIONS } = makeFeed('/projects.atom', 'application/atom+xml', toAtom)
