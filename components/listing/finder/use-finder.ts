import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { listing as say } from '#words/listing'
import { silenceRouter, useAnnouncement } from '@/components/ui/use-announcement'
import { printQuery } from '@/lib/facets/query/print-query'
import type { FinderFiles } from '@/lib/finder/formats'
import type { Listing } from '@/lib/finder/listing'
import { getEngine, loadEngine, loadText } from './finder-engine'
import { useActs } from './use-acts'
import { useAnswers } from './use-answers'
import { useHistory } from './use-history'
import { useLoading } from './use-loading'
import { usePlace } from './use-place'

/**
 * Answers every change of the filters in the browser, as soon as the index is there; until then, and
 * whenever it cannot be had, everything is left to the form and the links.
 */
export function useFinder({
  initial,
  files,
  siteTitle,
}: {
  readonly initial: Listing
  readonly files: FinderFiles | undefined
  readonly siteTitle: string
}) {
  const root = useRef<HTMLDivElement>(null)
  const answers = useAnswers(root, initial, files)
  const { listing, form, typed, memory, show, endWord, ask, writeAddress, leave } = answers
  const [isLive, setLive] = useState(() => getEngine(files) !== undefined)
  const [offer, setOffer] = useState(false)

  const load = useCallback(
    async (wanted: 'filters' | 'text') => {
      if (!files) return
      const engine = await (wanted === 'text' ? loadText(files) : loadEngine(files))
      // The visitor may have left in the meantime.
      if (!engine || !root.current) return
      setLive(true)
      // Boxes may have been ticked and words typed while the index was loading.
      const { answered, latest, lastAsked, field } = memory.current
      if (printQuery(answered) !== printQuery(latest)) ask(latest, lastAsked, field)
    },
    [ask, files, memory],
  )

  useLoading(root, load, setOffer, listing.query.q !== '')
  useHistory({ root, memory, initial, files, show })
  usePlace(root)

  useLayoutEffect(() => {
    memory.current.afterRender?.(listing)
    memory.current.afterRender = undefined
  }, [listing, memory])

  useEffect(() => {
    document.title = say.documentTitle(listing.title, siteTitle)
  }, [listing.title, siteTitle])

  useEffect(() => {
    getEngine(files)?.followHead(listing)
  }, [listing, files])

  useEffect(() => () => silenceRouter(false), [])

  const acceptIndex = useCallback(() => {
    setOffer(false)
    load('filters')
  }, [load])

  const acts = useActs({ root, memory, files, ask, endWord, writeAddress, leave, acceptIndex })

  useEffect(() => {
    // Typed before the page could answer; the next rendering would take it away.
    const typed = root.current?.querySelector<HTMLInputElement>('#search')?.value
    if (typed && typed !== memory.current.field) acts.type(typed)
  }, [acts, memory])

  return {
    root,
    listing,
    form,
    typed,
    /** Whether each change updates the list without a click. */
    isLive,
    /** Whether to offer the index to a visitor who saves data. */
    offersIndex: offer && !isLive,
    vocabulary: getEngine(files)?.portfolio.vocabulary,
    announcement: useAnnouncement(listChanges(listing), 'sentence'),
    acts,
  }
}

/** What visitors can change in a listing, in words. */
function listChanges({ sentence, query: { sort, view } }: Listing): readonly string[] {
  return [sentence, say.sorted(say.orders[sort]), say.viewed(say.views[view])]
}
