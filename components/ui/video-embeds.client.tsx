'use client'

import { useEffect } from 'react'
// A client component because a film is loaded from another host only when somebody asks for it.
import { films } from '#words/films'

/** Makes the links that lib/markdown has left in place of films play them on the page. */
export function VideoEmbeds() {
  useEffect(() => {
    document.addEventListener('click', playFilm)
    return () => document.removeEventListener('click', playFilm)
  }, [])
  return null
}

function playFilm(event: MouseEvent) {
  if (!(event.target instanceof Element) || event.ctrlKey || event.metaKey || event.shiftKey) return
  const place = event.target.closest('a') && event.target.closest<HTMLElement>('.video-embed')
  const { embedSrc, embedTitle } = place?.dataset ?? {}
  if (!place || !embedSrc) return
  event.preventDefault()
  const frame = document.createElement('iframe')
  frame.src = embedSrc
  frame.title = embedTitle ?? films.nameless
  frame.allow = 'fullscreen; picture-in-picture; encrypted-media'
  frame.allowFullscreen = true
  place.replaceChildren(frame)
  frame.focus()
}
