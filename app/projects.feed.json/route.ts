import { makeFeed } from '@/app/make-feed'
import { toJsonFeed } from '@/lib/exports/json-feed'

/** The same feed as `/projects.atom`, as JSON Feed. */
export const { GET, OPTIONS } = makeFeed('/projects.feed.json', 'application/feed+json', toJsonFeed)
