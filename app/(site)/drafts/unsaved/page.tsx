import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { UnsavedPage } from '@/components/unsaved-page.client'
import { mayPreviewUnsaved } from '@/lib/content/unsaved'
import { showUnsaved } from './show-unsaved'

export const metadata: Metadata = { title: 'Unsaved page', robots: { index: false, follow: false } }

/** Stands in the frame of the editor and shows what is being written there. */
export default async function UnsavedPagePreview() {
  if (!(await mayPreviewUnsaved())) notFound()
  return <UnsavedPage show={showUnsaved} />
}
