import { startTransition, useCallback, useState } from 'react'
import { printQuery } from '@/lib/facets/query/print-query'
import { withText } from '@/lib/facets/query/query'
import { withoutUnfinished } from '@/lib/facets/search-text'
import type { Query } from '@/lib/facets/types'
import type { FinderFiles } from '@/lib/finder/formats'
import type { Listing } from '@/lib/finder/listing'
import { answerAddress } from './answer-address'
import { canAnswer, getEngine, loadText } from './finder-engine'
import { type Root, type Step, useMemory } from './finder-memory'
import { typingPause, useAddress } from './use-address'

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
    // Up to two letters at the end may become any word, until typing has paused.
    const asked = now.wordTimer === undefined ? query : withText(query, withoutUnfinished(query.q))
    const next = engine.makeListing(engine.portfolio, { query: asked, notices: [] })
    now.answered = asked
    startTransition(() => setListing(next))
  }, [root, files, memory])

  /** Answers the last word as it is, once nothing more is typed. */
  const endWord = useCallback(() => {
    const now = memory.current
    clearTimeout(now.wordTimer)
    now.wordTimer = undefined
    if (printQuery(now.answered) !== printQuery(now.latest)) answer()
  }, [answer, memory])

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
      clearTimeout(now.wordTimer)
      const isNewText = step === 'typing' && query.q !== now.latest.q
      now.wordTimer = isNewText ? setTimeout(endWord, typingPause) : undefined
      now.latest = query
      now.field = q
      setForm(query)
      setTyped(q)
      const isWaiting = engine?.hasText === false
      if (!canAnswer(engine, query)) {
        // A search that only the server can answer waits for the form to be submitted.
        if (files && isWaiting) {
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
    [root, answer, endWord, files, memory, flushAddress, followChange],
  )

  return { listing, form, typed, memory, show, endWord, ask, writeAddress, leave }
}
