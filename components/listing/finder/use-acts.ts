import { type MouseEvent, useMemo } from 'react'
import {
  findLink,
  findListingLink,
  keepFocus,
  readAddress,
} from '@/components/listing/listing-links'
import { withOneMore, withoutValue, withRange, withText } from '@/lib/facets/query/query'
import type { FacetKey, Query, Range, RangeKey } from '@/lib/facets/types'
import type { FinderFiles } from '@/lib/finder/formats'
import { canAnswer, getEngine } from './finder-engine'
import type { Memory, Root, Step } from './finder-memory'

/** What visitors do with the controls of a listing; always the same functions. */
export type FinderActs = ReturnType<typeof useActs>

/** Turns what visitors do into queries. */
export function useActs({
  root,
  memory,
  files,
  ask,
  endWord,
  writeAddress,
  leave,
  acceptIndex,
}: {
  readonly root: Root
  readonly memory: Memory
  readonly files: FinderFiles | undefined
  readonly ask: (query: Query, step: Step, q?: string) => void
  /** Answers the last word as it is. */
  readonly endWord: () => void
  readonly writeAddress: () => void
  readonly leave: () => void
  /** For a visitor who saves data and wants the index all the same. */
  readonly acceptIndex: () => void
}) {
  return useMemo(() => {
    const now = memory.current
    return {
      /** Ticks or unticks a value of a facet, or one that is excluded. */
      toggle: (facet: FacetKey, value: string, side: 'in' | 'out', isOn: boolean) => {
        const query = now.latest
        ask(
          isOn ? withOneMore(query, facet, value, side) : withoutValue(query, facet, value),
          'step',
          now.field,
        )
      },
      setRange: (key: RangeKey, range: Range) => {
        ask(withRange(now.latest, key, range), 'typing', now.field)
      },
      type: (text: string) => {
        const q = text.replace(/\s+/gu, ' ').trim()
        ask(withText(now.latest, q), 'typing', text)
      },
      /** For the form: whether it need not be sent, since everything it asks is shown. */
      settle: (): boolean => {
        if (!canAnswer(getEngine(files), now.latest)) return false
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
        const { query } = engine.readQuery(engine.portfolio, search)
        if (!canAnswer(engine, query)) return
        event.preventDefault()
        now.afterRender = keepFocus(link, root.current)
        ask(query, 'step')
      },
      acceptIndex,
    }
  }, [root, memory, files, ask, endWord, writeAddress, leave, acceptIndex])
}
