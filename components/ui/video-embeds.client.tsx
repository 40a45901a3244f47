'use client'

import { useEffect } from 'react'
// A client component because a video is loaded from another host only when somebody asks for it.
import { videos } from '#words/controls'

/** Makes the links that lib/markdown has left in place of videos play them on the page. */
export function VideoEmbeds() {
  useEffect(() => {
    document.addEventListener('click', playVideo)
    return () => document.removeEventListener('click', playVideo)
  }, [])
  return null
}

function playVideo(event: MouseEvent) {
  if (!(event.target instanceof Element) || event.ctrlKey || event.metaKey || event.shiftKey) return
  const place = event.target.closest('a') && event.target.closest<HTMLElement>('.video-embed')
  const { embedSrc, embedTitle } = place?.dataset ?? {}
  if (!place || !embedSrc) return
  event.preventDefault()
  const frame = document.createElement('iframe')
  frame.src = embedSrc
  frame.title = embedTitle ?? videos.untitled
  frame.allow = 'fullscreen; picture-in-picture; encrypted-media'
  frame.allowFullscreen = true
  place.replaceChildren(frame)
  frame.focus()
}
