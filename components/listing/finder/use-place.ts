import { useEffect, useLayoutEffect } from 'react'
import { goToNamedProject, notePlace, recallPlace, returnTo } from './visit-place'

/** How long nothing may move before the place is noted; in milliseconds. */
const pause = 150

/** Notes where the visitor is as they go, and brings them back there after they were elsewhere. */
export function usePlace(root: { readonly current: HTMLElement | null }): void {
  useLayoutEffect(() => {
    if (location.pathname !== '/projects') return
    const place = recallPlace()
    if (place) returnTo(place, root.current)
    else goToNamedProject(root.current)
  }, [root])

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const note = () => {
      clearTimeout(timer)
      timer = setTimeout(() => {
        // After a painting, when asking for the place costs nothing.
        requestAnimationFrame(() =>
          setTimeout(() => location.pathname === '/projects' && notePlace(root.current)),
        )
      }, pause)
    }
    window.addEventListener('scroll', note, { passive: true })
    return () => {
      clearTimeout(timer)
      window.removeEventListener('scroll', note)
    }
  }, [root])
}
