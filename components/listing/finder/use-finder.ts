import { useSearchParams } from 'next/navigation'
import {
  type MouseEvent,
  startTransition,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { sentences } from '#words/sentences'
import { listingHref } from '@/components/listing/listing-href'
import {
  findLink,
  findListingLink,
  keepFocus,
  readAddress,
} from '@/components/listing/listing-links'
import { useAnnouncement } from '@/components/ui/use-announcement'
import { useLoading } from '@/components/ui/use-loading'
import { printQuery } from '@/lib/facets/print-query'
import { withOneMore, withoutValue, withRange, withText } from '@/lib/facets/query'
import { withoutUnfinished } from '@/lib/facets/search-text'
import type { FacetKey, Query, Range, RangeKey } from '@/lib/facets/types'
import type { FinderFiles } from '@/lib/finder/formats'
import { type Listing, makeListing, readQuery } from '@/lib/finder/listing'
import { canAnswer, type Engine, getEngine, loadEngine, loadText } from './finder-engine'
import { usePlace } from './use-place'
import { notePlace, recallPlace, returnTo } from './visit-place'

/** Whether a change is a step one can go back from, or part of typing. */
type Step = 'step' | 'typing'

/** How long nothing may be typed before the address follows; in milliseconds. */
const pause = 300

/** What visitors do with the controls of a listing; always the same functions. */
export type FinderActs = ReturnType<typeof useFinder>['acts']

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
  const [listing, setListing] = useState(() => answerAddress(getEngine(files)) ?? initial)
  const [form, setForm] = useState(listing.query)
  const [typed, setTyped] = useState(listing.query.q)
  const [isLive, setLive] = useState(() => getEngine(files) !== undefined)
  const [offer, setOffer] = useState(false)
  /** The text as typed, blanks and all. */
  const field = useRef(typed)
  const lastStep = useRef<Step>('step')
  /** How the controls were changed last, be it answered or not. */
  const lastAsked = useRef<Step>('step')
  /** The query the controls say, and the one whose answer is on show. */
  const latest = useRef(form)
  const answered = useRef(form)
  /** What waits for the next listing to be on show. */
  const afterRender = useRef<(shown: Listing) => void>(undefined)
  const addressTimer = useRef<ReturnType<typeof setTimeout>>(undefined)
  /** Runs while a word is being typed. */
  const wordTimer = useRef<ReturnType<typeof setTimeout>>(undefined)
  /** The address this page wrote or followed last. */
  const written = useRef<string>(undefined)
  /** The frame after which an answer is due, or 0. */
  const pending = useRef(0)

  /** Shows a listing that is there already, with all its controls. */
  const show = useCallback((next: Listing) => {
    cancelAnimationFrame(pending.current)
    pending.current = 0
    latest.current = next.query
    answered.current = next.query
    field.current = next.query.q
    setListing(next)
    setForm(next.query)
    setTyped(next.query.q)
  }, [])

  /** Answers what the controls say now, in a rendering that gives way to whatever comes next. */
  const answer = useCallback(() => {
    cancelAnimationFrame(pending.current)
    pending.current = 0
    const engine = getEngine(files)
    const query = latest.current
    if (!root.current || !canAnswer(engine, query)) return
    // Up to two letters at the end may become any word, until typing has paused.
    const asked =
      wordTimer.current !== undefined ? withText(query, withoutUnfinished(query.q)) : query
    const next = makeListing(engine.portfolio, { query: asked, notices: [] })
    answered.current = asked
    startTransition(() => setListing(next))
  }, [files])

  /** Answers the last word as it stands, once nothing more is typed. */
  const endWord = useCallback(() => {
    clearTimeout(wordTimer.current)
    wordTimer.current = undefined
    if (printQuery(answered.current) !== printQuery(latest.current)) answer()
  }, [answer])

  const writeAddress = useCallback(() => {
    clearTimeout(addressTimer.current)
    addressTimer.current = undefined
    const href = listingHref(latest.current)
    if (location.pathname !== '/projects' || href === location.pathname + location.search) return
    written.current = href
    if (lastStep.current === 'typing') window.history.replaceState(null, '', href)
    else {
      notePlace(root.current)
      window.history.pushState(null, '', href)
    }
  }, [])

  /**
   * Sets the controls to a query, and answers it right after they have been painted, so that many
   * changes in one frame cost one answer.
   */
  const ask = useCallback(
    (query: Query, step: Step, q = query.q): void => {
      const engine = getEngine(files)
      const began = lastStep.current !== step
      lastAsked.current = step
      // An address still to be written belongs to the step before.
      if (began && addressTimer.current !== undefined) writeAddress()
      clearTimeout(wordTimer.current)
      const isNewText = step === 'typing' && query.q !== latest.current.q
      wordTimer.current = isNewText ? setTimeout(endWord, pause) : undefined
      latest.current = query
      field.current = q
      setForm(query)
      setTyped(q)
      const isWaiting = engine?.hasText === false
      if (!canAnswer(engine, query)) {
        // A search that only the server can answer waits for the form to be sent.
        if (files && isWaiting) {
          loadText(files).then(
            (text) =>
              text?.hasText &&
              root.current &&
              ask(latest.current, lastAsked.current, field.current),
          )
        }
        return
      }
      if (pending.current === 0) {
        pending.current = requestAnimationFrame(() => setTimeout(answer))
      }
      if (step === 'step' || began) {
        lastStep.current = 'step'
        writeAddress()
        lastStep.current = step
      } else {
        clearTimeout(addressTimer.current)
        addressTimer.current = setTimeout(writeAddress, pause)
      }
    },
    [answer, endWord, files, writeAddress],
  )

  /** Leaves the history entry as the visitor will want to find it again. */
  const leave = useCallback(() => {
    if (addressTimer.current !== undefined) writeAddress()
    notePlace(root.current)
  }, [writeAddress])

  useEffect(
    () => () => {
      clearTimeout(addressTimer.current)
      clearTimeout(wordTimer.current)
    },
    [],
  )

  const load = useCallback(
    async (wanted: 'filters' | 'text') => {
      if (!files) return
      const engine = await (wanted === 'text' ? loadText(files) : loadEngine(files))
      // The visitor may have left meanwhile.
      if (!engine || !root.current) return
      setLive(true)
      // Boxes may have been ticked, and words typed, while the index was on its way.
      if (printQuery(answered.current) !== printQuery(latest.current)) {
        ask(latest.current, lastAsked.current, field.current)
      }
    },
    [ask, files],
  )

  useLoading(root, load, setOffer, listing.query.q !== '')

  // Links of the page around lead to listings too. The router may then show what it has of one, or
  // only change the address, since all of them are one page to it.
  const params = useSearchParams()
  const shownFor = useRef({ initial, params })
  useEffect(() => {
    const before = shownFor.current
    shownFor.current = { initial, params }
    const isNew = before.initial !== initial || before.params !== params
    const address = location.pathname + location.search
    if (!isNew || address === written.current || location.pathname !== '/projects') return
    written.current = address
    const known = answerAddress(getEngine(files))
    if (known) show(known)
    else if (before.initial !== initial) show(initial)
  }, [initial, params, files, show])

  useEffect(() => {
    const goBack = () => {
      const engine = getEngine(files)
      lastStep.current = 'step'
      clearTimeout(addressTimer.current)
      addressTimer.current = undefined
      const place = recallPlace()
      if (location.pathname !== '/projects') return
      written.current = location.pathname + location.search
      const showAgain = (known: Listing | undefined) => {
        if (!known) return location.reload()
        afterRender.current = () => place && returnTo(place, root.current)
        show(known)
      }
      const known = answerAddress(engine)
      if (known || !engine) return known && showAgain(known)
      loadText(engine.files).then((text) => showAgain(answerAddress(text)))
    }
    window.addEventListener('popstate', goBack)
    return () => window.removeEventListener('popstate', goBack)
  }, [files, show])

  usePlace(root)

  useLayoutEffect(() => {
    afterRender.current?.(listing)
    afterRender.current = undefined
  }, [listing])

  useEffect(() => {
    document.title = sentences.title.document(listing.title, siteTitle)
  }, [listing.title, siteTitle])

  const acts = useMemo(
    () => ({
      /** Ticks or unticks a value of a facet, or one that is left out. */
      toggle: (facet: FacetKey, value: string, side: 'in' | 'out', isOn: boolean) => {
        const now = latest.current
        ask(
          isOn ? withOneMore(now, facet, value, side) : withoutValue(now, facet, value),
          'step',
          field.current,
        )
      },
      setRange: (key: RangeKey, range: Range) => {
        ask(withRange(latest.current, key, range), 'typing', field.current)
      },
      type: (text: string) => {
        const q = text.replace(/\s+/gu, ' ').trim()
        ask(withText(latest.current, q), 'typing', text)
      },
      /** For the form: whether it need not be sent, since everything it asks is on show. */
      settle: (): boolean => {
        if (!canAnswer(getEngine(files), latest.current)) return false
        endWord()
        writeAddress()
        return true
      },
      /** Follows a link to another listing without leaving the page. */
      followLink: (event: MouseEvent) => {
        const link = findListingLink(event)
        const engine = getEngine(files)
        if (!link || !engine) {
          if (findLink(event)) leave()
          return
        }
        const search = readAddress(link).searchParams
        const { query } = readQuery(engine.portfolio, search)
        if (!canAnswer(engine, query)) return
        event.preventDefault()
        afterRender.current = keepFocus(link, root.current)
        ask(query, 'step')
      },
      /** For a visitor who saves data and wants the index all the same. */
      acceptIndex: () => {
        setOffer(false)
        load('filters')
      },
    }),
    [ask, endWord, files, leave, load, writeAddress],
  )

  return {
    root,
    listing,
    form,
    typed,
    /** Whether changes are answered at once. */
    isLive,
    /** Whether to offer the index to a visitor who saves data. */
    offersIndex: offer && !isLive,
    vocabulary: getEngine(files)?.portfolio.vocabulary,
    announcement: useAnnouncement(listing.sentence),
    acts,
  }
}

/** What the address on show asks for, if it is a listing and the engine can answer it. */
function answerAddress(engine: Engine | undefined): Listing | undefined {
  if (!engine || location.pathname !== '/projects') return undefined
  const params = new URLSearchParams(location.search)
  const parsed = readQuery(engine.portfolio, params)
  return canAnswer(engine, parsed.query) ? makeListing(engine.portfolio, parsed) : undefined
}
