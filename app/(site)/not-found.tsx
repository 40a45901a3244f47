import type { Metadata } from 'next'
import { LostPage } from '@/components/layout/lost-page'
import { words } from '@/lib/words/words'

export const metadata: Metadata = { title: words.notFound.title, robots: { index: false } }

/** For addresses of a route that has nothing to show there; all others: app/global-not-found.tsx. */
export default function NotFound() {
  return <LostPage />
}
