import { useCallback, useEffect, useRef, useState } from 'react'

/** The filters of a narrow screen as a dialog over the page. */
export type Sheet = ReturnType<typeof useSheet>

/**
 * Opens and closes the filters as a modal dialog: what lies behind cannot be reached, Escape closes,
 * and the focus returns to what opened it (WAI-ARIA Authoring Practices, "Dialog (Modal)"). What lies
 * behind is inert rather than the dialog `aria-modal`, which would silence the status beside it.
 */
export function useSheet() {
  const [isOpen, setOpen] = useState(false)
  const panel = useRef<HTMLElement>(null)
  const opener = useRef<HTMLElement | null>(null)

  const open = useCallback(() => {
    opener.current = document.activeElement instanceof HTMLElement ? document.activeElement : null
    setOpen(true)
  }, [])

  const close = useCallback(() => {
    setOpen(false)
    requestAnimationFrame(() => opener.current?.focus())
  }, [])

  /** Closes them if they are open, and moves the focus to the results. */
  const showResults = useCallback(() => {
    setOpen(false)
    requestAnimationFrame(() => {
      document.getElementById('sentence')?.focus({ preventScroll: true })
      document.getElementById('results')?.scrollIntoView({ behavior: 'instant' })
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

  return { isOpen, panel, open, close, showResults }
}

/**
 * Ctrl or Command with a letter moves the focus to a field. Never a letter alone: speech input would
 * press it by accident (WCAG 2.1.4).
 */
export function useFocusKey(letter: string, id: string): void {
  useEffect(() => {
    const focus = (event: KeyboardEvent) => {
      const isCommand = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey
      if (!isCommand || event.key !== letter) return
      event.preventDefault()
      document.getElementById(id)?.focus()
    }
    document.addEventListener('keydown', focus)
    return () => document.removeEventListener('keydown', focus)
  }, [letter, id])
}
