'use client'

// A client component because the editor tells it in the browser what to show.
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { frameReady, isUnsavedPage, type UnsavedPage as Unsaved } from '@/lib/editor/unsaved-page'

/** Shows the page that the editor around this frame sends, again with every change. */
export function UnsavedPage({
  show,
}: {
  show: (slug: string, source: string) => Promise<ReactNode>
}) {
  const [page, setPage] = useState<ReactNode>(
    <p className="mt-8 text-lead text-muted">The page shows here as you write it.</p>,
  )
  const [images, setImages] = useState<Unsaved['images']>({})
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    let wanted: Unsaved | undefined
    let isBusy = false
    const showLatest = async () => {
      if (isBusy) return
      isBusy = true
      while (wanted) {
        const unsaved = wanted
        wanted = undefined
        // A server that starts anew, or a lost network: the next change asks again.
        const made = await show(unsaved.slug, unsaved.source).catch(() => undefined)
        if (made === undefined) continue
        setPage(made)
        setImages(unsaved.images)
      }
      isBusy = false
    }
    const listen = ({ origin, data }: MessageEvent<unknown>) => {
      if (origin !== location.origin || !isUnsavedPage(data)) return
      wanted = data
      void showLatest()
    }
    window.addEventListener('message', listen)
    window.parent.postMessage(frameReady, location.origin)
    return () => window.removeEventListener('message', listen)
  }, [show])
  useEffect(() => {
    // Images that are not saved yet are nowhere but in the editor. The page may have come anew.
    if (page === null) return
    for (const image of place.current?.querySelectorAll('img') ?? []) {
      const data = images[image.getAttribute('src') ?? '']
      if (data) image.src = data
    }
  }, [page, images])
  return (
    <div ref={place} className="wrap pt-4 sm:pt-6">
      {page}
    </div>
  )
}
