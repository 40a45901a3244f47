'use client'

// A client component because the editor around its frame sends it a message when to reload.
import { useRouter } from 'next/navigation'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { frameReady, isUnsavedNews, type UnsavedNews } from '@/lib/editor/unsaved-page'
import { showUnsavedImages } from './unsaved-images'

/** Shows a page that is being written, and asks for it again whenever the editor says so. */
export function UnsavedFrame({ children }: { children: ReactNode }) {
  const router = useRouter()
  const [images, setImages] = useState<UnsavedNews['images']>({})
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const listen = ({ origin, data }: MessageEvent<unknown>) => {
      if (origin !== location.origin || !isUnsavedNews(data)) return
      setImages(data.images)
      router.refresh()
    }
    window.addEventListener('message', listen)
    window.parent.postMessage(frameReady, location.origin)
    return () => window.removeEventListener('message', listen)
  }, [router])
  // Unsaved images exist only in the editor, so the page reloads without them.
  useEffect(() => {
    if (children !== null) showUnsavedImages(place.current, images)
  }, [children, images])
  return (
    <div ref={place} className="wrap pt-4 sm:pt-6">
      {children}
    </div>
  )
}
