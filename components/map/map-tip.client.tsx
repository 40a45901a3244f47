'use client'

import { type ReactNode, useEffect, useRef, useState } from 'react'

type Tip = { readonly text: string; readonly href: string }

/**
 * The frame of a map. It says the name and number of the country under the mouse or the focus; the
 * first tap on a country does the same, and what it says is the link. Without a script a tap follows
 * the link of the country itself.
 */
export function MapTip({ className, children }: { className: string; children: ReactNode }) {
  const frame = useRef<HTMLDivElement>(null)
  const link = useRef<HTMLAnchorElement>(null)
  const [tip, setTip] = useState<Tip>()
  useEffect(() => {
    const { current: element } = frame
    if (!element) return
    const listening = new AbortController()
    const { signal } = listening
    let isTouch = false
    const follow = ({ target }: Event) => {
      const found = isTouch ? undefined : readTip(target, element)
      if (found) setTip(found)
    }
    const remember = ({ pointerType }: PointerEvent) => {
      isTouch = pointerType === 'touch'
    }
    const showTapped = (event: MouseEvent) => {
      const found = isTouch ? readTip(event.target, element) : undefined
      if (!found) return
      event.preventDefault()
      event.stopPropagation()
      setTip(found)
      requestAnimationFrame(() => link.current?.focus({ preventScroll: true }))
    }
    addEventListener('pointerdown', remember, { capture: true, signal })
    // Before any other listener: a listing answers clicks on links.
    addEventListener('click', showTapped, { capture: true, signal })
    element.addEventListener('pointerover', follow, { signal })
    element.addEventListener('focusin', follow, { signal })
    element.addEventListener('pointerleave', () => isTouch || setTip(undefined), { signal })
    return () => listening.abort()
  }, [])
  return (
    <div ref={frame} className={className}>
      {children}
      {tip && (
        <a ref={link} href={tip.href} tabIndex={-1} className="map-tip">
          {tip.text}
        </a>
      )}
    </div>
  )
}

/** The name, number and address of the country that something drawn belongs to. */
function readTip(target: EventTarget | null, frame: HTMLElement): Tip | undefined {
  const place = target instanceof Element ? target.closest('.map-place') : null
  const text = place?.querySelector('title')?.textContent
  const href = place?.getAttribute('href')
  return place && frame.contains(place) && text && href ? { text, href } : undefined
}
