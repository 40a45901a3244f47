import { useCallback, useEffect } from 'react'
import { listingHref } from '@/components/listing/listing-href'
import { silenceRouter } from '@/components/ui/use-announcement'
import type { Memory, Root, Step } from './finder-memory'
import { notePlace } from './visit-place'

/** How long nothing may be typed before the address follows; in milliseconds. */
export const typingPause = 300

/** Writes the query of the controls to the address: a step as a new history entry, typing as one. */
export function useAddress(root: Root, memory: Memory) {
  const writeAddress = useCallback(() => {
    const now = memory.current
    clearTimeout(now.addressTimer)
    now.addressTimer = undefined
    const href = listingHref(now.latest)
    if (location.pathname !== '/projects' || href === location.pathname + location.search) return
    now.written = href
    silenceRouter(true)
    if (now.lastStep === 'typing') window.history.replaceState(null, '', href)
    else {
      notePlace(root.current)
      window.history.pushState(null, '', href)
    }
  }, [root, memory])

  /** Writes the address now if it is waiting to be written. */
  const flushAddress = useCallback(() => {
    if (memory.current.addressTimer !== undefined) writeAddress()
  }, [memory, writeAddress])

  /** Writes the address of a change: immediately for a new step, otherwise after a pause. */
  const followChange = useCallback(
    (step: Step, isNew: boolean) => {
      const now = memory.current
      if (step === 'step' || isNew) {
        now.lastStep = 'step'
        writeAddress()
        now.lastStep = step
      } else {
        clearTimeout(now.addressTimer)
        now.addressTimer = setTimeout(writeAddress, typingPause)
      }
    },
    [memory, writeAddress],
  )

  /** Completes the history entry before the visitor leaves it, for the way back. */
  const leave = useCallback(() => {
    flushAddress()
    notePlace(root.current)
  }, [root, flushAddress])

  useEffect(
    () => () => {
      clearTimeout(memory.current.addressTimer)
      clearTimeout(memory.current.wordTimer)
    },
    [memory],
  )

  return { writeAddress, flushAddress, followChange, leave }
}
