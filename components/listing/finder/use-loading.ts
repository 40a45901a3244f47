import { useEffect } from 'react'
import { savesData } from './finder-engine'

/** Loads the index when the visitor comes near the filters, or when the browser is idle. */
export function useLoading(
  root: { readonly current: HTMLElement | null },
  load: (wanted: 'filters' | 'text') => void,
  setOffer: (offer: boolean) => void,
  hasText: boolean,
): void {
  useEffect(() => {
    if (savesData()) {
      setOffer(true)
      return
    }
    const wanted = hasText ? 'text' : 'filters'
    const approach = ({ target }: Event) => {
      if (!(target instanceof Element) || !target.closest('[data-near]')) return
      load(target.closest('[data-near=text]') ? 'text' : 'filters')
    }
    const idle = () => load(wanted)
    const handle =
      'requestIdleCallback' in window
        ? window.requestIdleCallback(idle, { timeout: 4000 })
        : setTimeout(idle, 1500)
    const element = root.current
    element?.addEventListener('pointerover', approach, { passive: true })
    element?.addEventListener('focusin', approach)
    return () => {
      if ('cancelIdleCallback' in window) window.cancelIdleCallback(Number(handle))
      else clearTimeout(handle)
      element?.removeEventListener('pointerover', approach)
      element?.removeEventListener('focusin', approach)
    }
  }, [root, load, setOffer, hasText])
}
