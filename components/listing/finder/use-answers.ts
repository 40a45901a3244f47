import { startTransition, useCallback, useState } from 'react'
import type { Query } from '@/lib/facets/types'
import type { FinderFiles } from '@/lib/finder/formats'
import { type Listing, makeListing } from '@/lib/finder/listing'
import { answerAddress } from './answer-address'
import { canAnswer, getEngine, loadText } from './finder-engine'
import { type Root, type Step, useMemory } from './finder-memory'
import { useAddress } from './use-address'

/** The controls and the listing that answers them. */
export function useAnswers(root: Root, initial: Listing, files: FinderFiles | undefined) {
  const [listing, setListing] = useState(() => answerAddress(getEngine(files)) ?? initial)
  const [form, setForm] = useState(listing.query)
  const [typed, setTyped] = useState(listing.query.q)
  const memory = useMemory(form)
  const { writeAddress, flushAddress, followChange, leave } = useAddress(root, memory)

  /** Shows a listing that is there already, with all its controls. */
  const show = useCallback(
    (next: Listing) => {
      const now = memory.current
      cancelAnimationFrame(now.pending)
      now.pending = 0
      now.latest = next.query
      now.answered = next.query
      now.field = next.query.q
      setListing(next)
      setForm(next.query)
      setTyped(next.query.q)
    },
    [memory],
  )

  /** Answers what the controls show now, in a rendering that gives way to whatever comes next. */
  const answer = useCallback(() => {
    const now = memory.current
    cancelAnimationFrame(now.pending)
    now.pending = 0
    const engine = getEngine(files)
    const query = now.latest
    if (!root.current || !canAnswer(engine, query)) return
    const next = makeListing(engine.portfolio, { query, notices: [] })
    now.answered = query
    startTransition(() => setListing(next))
  }, [root, files, memory])

  /**
   * Sets the controls to a query, and answers it right after they have been painted, so that many
   * changes in one frame cost one answer.
   */
  const ask = useCallback(
    (query: Query, step: Step, q = query.q): void => {
      const now = memory.current
      const engine = getEngine(files)
      const began = now.lastStep !== step
      now.lastAsked = step
      // An address still to be written belongs to the step before.
      if (began) flushAddress()
      now.latest = query
      now.field = q
      setForm(query)
      setTyped(q)
      if (!canAnswer(engine, query)) {
        if (files && engine) {
          loadText(files).then(
            (text) => text?.hasText && root.current && ask(now.latest, now.lastAsked, now.field),
          )
        }
        return
      }
      if (now.pending === 0) {
        now.pending = requestAnimationFrame(() => setTimeout(answer))
      }
      followChange(step, began)
    },
    [root, answer, files, memory, flushAddress, followChange],
  )

  return { listing, form, typed, memory, show, answer, ask, writeAddress, leave }
}
