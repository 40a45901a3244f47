import { useEffect, useRef, useState } from 'react'

/** How long nothing must have changed before it is announced, in milliseconds. */
const pause = 900

/**
 * What a screen reader is to say: the first of the parts that has changed, once nothing has changed
 * for a while; nothing where the focus has moved to an element that says the same.
 *
 * @param parts what may change, the most important first.
 * @param spokenBy the id of the element that says the first part, and is read when it has the focus.
 */
export function useAnnouncement(parts: readonly string[], spokenBy: string): string {
  const [announcement, setAnnouncement] = useState('')
  const known = useRef(parts)
  const whole = parts.join('\n')
  useEffect(() => {
    const now = whole.split('\n')
    const changed = findChange(known.current, now)
    if (changed === undefined) return
    const timer = setTimeout(() => {
      known.current = now
      setAnnouncement(document.activeElement?.id === spokenBy ? '' : changed)
    }, pause)
    return () => clearTimeout(timer)
  }, [whole, spokenBy])
  return announcement
}

/** The first part that is not as it was. */
export function findChange(before: readonly string[], now: readonly string[]): string | undefined {
  return now.find((part, place) => part !== before[place])
}

/**
 * Silences the framework's announcer while a page announces its own changes: it would say the title
 * of the answer before, a second ahead of the current one. It speaks again on the next page.
 */
export function silenceRouter(isSilent: boolean): void {
  const announcer = document.querySelector<HTMLElement>('next-route-announcer')
  if (announcer) announcer.inert = isSilent
}
