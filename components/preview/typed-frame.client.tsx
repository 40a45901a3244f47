'use client'

// A client component because the editor around its frame sends it what was typed.
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { unsaved as say } from '#words/dashboard'
import {
  frameReady,
  isUnsavedNews,
  type UnsavedNews,
  type UnsavedPage,
} from '@/lib/editor/unsaved-page'
import { showUnsavedImages } from './unsaved-images'

/** Shows a page that is being written on a host: it is sent to the server, which answers how it looks. */
export function TypedFrame({
  render,
  children,
}: {
  render: (page: UnsavedPage) => Promise<ReactNode>
  children: ReactNode
}) {
  const [shown, setShown] = useState<ReactNode>(children)
  const [problem, setProblem] = useState<string>()
  const [images, setImages] = useState<UnsavedNews['images']>({})
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    let next: UnsavedPage | undefined
    let isAsking = false
    // One at a time, and of those that were typed meanwhile only the last.
    const showNext = async () => {
      isAsking = true
      while (next) {
        const page = next
        next = undefined
        try {
          setShown(await render(page))
          setProblem(undefined)
        } catch {
          setProblem(say.notShown)
        }
      }
      isAsking = false
    }
    const listen = ({ origin, data }: MessageEvent<unknown>) => {
      if (origin !== location.origin || !isUnsavedNews(data) || !data.page) return
      setImages(data.images)
      next = data.page
      if (!isAsking) void showNext()
    }
    window.addEventListener('message', listen)
    window.parent.postMessage(frameReady, location.origin)
    return () => {
      next = undefined
      window.removeEventListener('message', listen)
    }
  }, [render])
  useEffect(() => {
    if (shown !== null) showUnsavedImages(place.current, images)
  }, [shown, images])
  return (
    <div ref={place} className="wrap pt-4 sm:pt-6">
      {problem && (
        <p role="alert" className="my-4 border-s-4 border-pencil bg-sheet px-4 py-3 text-sm">
          {problem}
        </p>
      )}
      {shown}
    </div>
  )
}
