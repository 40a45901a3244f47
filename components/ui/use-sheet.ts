import { useCallback, useEffect, useRef, useState } from 'react'

/** The filters of a narrow screen as a dialog over the page. */
export type Sheet = ReturnType<typeof useSheet>

/**
 * Opens and closes the filters as a modal dialog: what lies behind cannot be reached, Escape closes,
 * and the focus returns to what opened it (WAI-ARIA Authoring Practices, "Dialog (Modal)").
 */
export function useSheet() {
  const [isOpen, setOpen] = useState(false)
  const panel = useRef<HTMLElement>(null)
  const opener = useRef<HTMLElement | null>(null)

  const open = useCallback(() => {
    opener.current = document.activeElement instanceof HTMLElement ? document.activeElement : null
    setOpen(true)
  }, [])

  const close = useCallback((next: 'opener' | 'results' = 'opener') => {
    setOpen((wasOpen) => {
      if (!wasOpen) return false
      requestAnimationFrame(() => {
        opener.current?.focus({ preventScroll: next === 'results' })
        if (next === 'results') {
          document.querySelector('#results')?.scrollIntoView({ behavior: 'instant' })
        }
      })
      return false
    })
  }, [])

  useEffect(() => {
    if (!isOpen) return
    const behind = document.querySelectorAll<HTMLElement>(
      '[data-behind-sheet], body > header, body > footer, body > a',
    )
    for (const element of behind) element.inert = true
    panel.current?.querySelector<HTMLElement>('a')?.focus()
    const closeOnEscape = ({ key }: KeyboardEvent) => key === 'Escape' && close()
    // Wide enough for both side by side, there is no dialog any more.
    const wide = matchMedia('(width >= 64rem)')
    const widen = () => wide.matches && close()
    document.addEventListener('keydown', closeOnEscape)
    wide.addEventListener('change', widen)
    return () => {
      for (const element of behind) element.inert = false
      document.removeEventListener('keydown', closeOnEscape)
      wide.removeEventListener('change', widen)
    }
  }, [isOpen, close])

  return { isOpen, panel, open, close }
}

/** A key that moves the focus to an element, unless the visitor is typing. */
export function useFocusKey(key: string, id: string): void {
  useEffect(() => {
    const focus = (event: KeyboardEvent) => {
      const isCommand = event.ctrlKey || event.metaKey || event.altKey
      const { target } = event
      const isTyping =
        target instanceof HTMLElement &&
        (target.isContentEditable || target.matches('input:not([type=checkbox]), textarea, select'))
      if (event.key !== key || isCommand || isTyping) return
      event.preventDefault()
      document.getElementById(id)?.focus()
    }
    document.addEventListener('keydown', focus)
    return () => document.removeEventListener('keydown', focus)
  }, [key, id])
}
