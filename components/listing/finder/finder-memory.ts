import { useRef } from 'react'
import type { Query } from '@/lib/facets/types'
import type { Listing } from '@/lib/finder/listing'

/** Whether a change is a step that Back undoes, or part of typing. */
export type Step = 'step' | 'typing'

/** What the listing keeps between renderings without rendering it. */
type FinderMemory = {
  /** The query the controls show, and the one whose answer is shown. */
  latest: Query
  answered: Query
  /** The text as typed, with all its spaces. */
  field: string
  lastStep: Step
  /** How the controls were changed last, whether that was answered or not. */
  lastAsked: Step
  /** Runs once, when the next listing is shown. */
  afterRender: ((shown: Listing) => void) | undefined
  /** Waits to write the address; undefined when nothing has to be written. */
  addressTimer: ReturnType<typeof setTimeout> | undefined
  /** Runs while a word is being typed. */
  wordTimer: ReturnType<typeof setTimeout> | undefined
  /** The address this page wrote or followed last. */
  written: string | undefined
  /** The frame after which an answer is due, or 0. */
  pending: number
}

/** Always the same object, so that callbacks which use it stay the same too. */
export type Memory = { readonly current: FinderMemory }

/** The root element of the listing, once it is there. */
export type Root = { readonly current: HTMLElement | null }

/** The memory of a listing that shows the answer to a query. */
export function useMemory(query: Query): Memory {
  return useRef<FinderMemory>({
    latest: query,
    answered: query,
    field: query.q,
    lastStep: 'step',
    lastAsked: 'step',
    afterRender: undefined,
    addressTimer: undefined,
    wordTimer: undefined,
    written: undefined,
    pending: 0,
  })
}
