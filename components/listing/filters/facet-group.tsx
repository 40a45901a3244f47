import { type KeyboardEvent, memo, useId, useState } from 'react'
import { stated } from '#words/facets'
import { listing } from '#words/listing'
import { locale } from '#words/locale'
import type { FinderActs } from '@/components/listing/finder/use-acts'
import { type FoundOption, findOptions } from '@/lib/facets/find-options'
import { noTerm } from '@/lib/facets/no-term'
import type { FacetKey, FacetOption, Term } from '@/lib/facets/types'

const { options: say } = listing

type Toggle = FinderActs['toggle']

/** How many options show before the rest goes behind "more". */
const openOptions = 6

/** With more options than this, there is a field to find one by typing. */
const manyOptions = 12

/** From this number on, options behind "more" are rendered only when opened, if filters are instant. */
const heavyList = 40

/**
 * One facet as native checkboxes with what-if counts: first the most frequent, then the others by
 * name in a disclosure.
 */
export const FacetGroup = memo(function FacetGroup({
  facet,
  param,
  name,
  options,
  wanted,
  excluded,
  isLive,
  terms = [],
  toggle,
}: {
  facet: FacetKey
  /** Its name in addresses. */
  param: string
  name: string
  options: readonly FacetOption[]
  /** The values ticked, and those left out. */
  wanted: readonly string[]
  excluded: readonly string[]
  isLive: boolean
  /** The other names of the options, once they are there. */
  terms?: readonly Term[]
  toggle: Toggle
}) {
  const [needle, setNeedle] = useState('')
  const listId = useId()
  const lists = splitOptions(options, needle, [...wanted, ...excluded], terms)
  // Once open, it stays so: what was just unticked must not vanish with the focus on it.
  const [isOpen, setOpen] = useState(lists.opens)
  if (options.length === 0) return null
  const tickFirst = () => {
    const [first] = lists.shown
    if (!first || !needle) return
    const { value } = first.option
    toggle(facet, value, 'in', !wanted.includes(value))
  }
  const list = { facet, param, wanted, excluded, toggle }
  const isShown = isOpen || lists.opens
  return (
    <fieldset className="border-t border-rule py-4" data-facet={param}>
      <legend className="float-start mb-2 w-full font-semibold">{name}</legend>
      {options.length > manyOptions && (
        <label className="script-only clear-both mb-1 block text-sm text-muted">
          {say.find(facet)}
          <input
            type="text"
            aria-controls={listId}
            autoComplete="off"
            value={needle}
            onChange={({ target }) => setNeedle(target.value)}
            onKeyDown={(event) => steer(event, tickFirst, setNeedle)}
            className="input mt-1 min-h-11! text-ink sm:min-h-9!"
          />
        </label>
      )}
      <div id={listId} className="clear-both">
        <OptionList {...list} options={lists.shown} />
        {needle && (
          <p role="status" className="py-1 text-sm text-muted">
            {lists.shown.length === 0
              ? say.none(facet)
              : say.shown(lists.shown.length, options.length)}
          </p>
        )}
        {lists.hidden.length > 0 && (
          <details open={isShown} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
            <summary className="link flex min-h-11 cursor-pointer items-center text-sm sm:min-h-9">
              {say.more(facet, lists.hidden.length)}
            </summary>
            {(isShown || !isLive || lists.hidden.length < heavyList) && (
              <OptionList {...list} options={lists.hidden} />
            )}
          </details>
        )}
      </div>
    </fieldset>
  )
})

/**
 * The options that show and those behind "more". Their order does not depend on what is
 * ticked in this facet, so nothing jumps from under a finger.
 */
function splitOptions(
  options: readonly FacetOption[],
  needle: string,
  chosen: readonly string[],
  terms: readonly Term[],
) {
  if (needle.trim()) {
    return { shown: findOptions(options, needle, terms), hidden: [], opens: false }
  }
  // A disclosure that would hide one or two options saves no space.
  const shown = options.length <= openOptions + 2 ? options.length : openOptions
  const hidden = options
    .slice(shown)
    .toSorted((a, b) => a.label.localeCompare(b.label, locale.lang))
  return {
    shown: options.slice(0, shown).map((option): FoundOption => ({ option })),
    hidden: hidden.map((option): FoundOption => ({ option })),
    opens: hidden.some(({ value }) => chosen.includes(value)),
  }
}

/** Enter ticks the first option found, the arrow key moves into the list, Escape shows all again. */
function steer(
  event: KeyboardEvent<HTMLInputElement>,
  tickFirst: () => void,
  setNeedle: (needle: string) => void,
): void {
  const { key, currentTarget } = event
  if (key === 'Enter') {
    event.preventDefault()
    tickFirst()
  } else if (key === 'ArrowDown') {
    event.preventDefault()
    currentTarget.closest('fieldset')?.querySelector<HTMLElement>('input[type=checkbox]')?.focus()
  } else if (key === 'Escape' && currentTarget.value) {
    event.stopPropagation()
    event.nativeEvent.stopImmediatePropagation()
    setNeedle('')
  }
}

function OptionList({
  facet,
  param,
  options,
  wanted,
  excluded,
  toggle,
}: {
  facet: FacetKey
  param: string
  options: readonly FoundOption[]
  wanted: readonly string[]
  excluded: readonly string[]
  toggle: Toggle
}) {
  return (
    <ul className="clear-both">
      {options.map(({ option: { value, label, count, adds }, also }) => (
        <Option
          key={value}
          facet={facet}
          param={param}
          value={value}
          label={label}
          also={also}
          count={count}
          adds={adds}
          isWanted={wanted.includes(value)}
          isExcluded={excluded.includes(value)}
          toggle={toggle}
        />
      ))}
    </ul>
  )
}

const Option = memo(function Option({
  facet,
  param,
  value,
  label,
  also,
  count,
  adds,
  isWanted,
  isExcluded,
  toggle,
}: {
  facet: FacetKey
  param: string
  value: string
  label: string
  /** Another name, by which it was found. */
  also: string | undefined
  count: number
  /** What pressing it adds, where that is not the count. */
  adds: number | undefined
  isWanted: boolean
  isExcluded: boolean
  toggle: Toggle
}) {
  const isTicked = isWanted || isExcluded
  const isStated = isExcluded && value === noTerm
  const [shown, heard] =
    adds === undefined ? say.number(count) : isExcluded ? say.leavesOut(adds) : say.adds(adds)
  return (
    <li>
      <label className="option">
        <input
          type="checkbox"
          name={param}
          value={isExcluded ? `-${value}` : value}
          checked={isTicked}
          onChange={({ target }) => toggle(facet, value, isExcluded ? 'out' : 'in', target.checked)}
        />
        <span className={(adds ?? count) === 0 && !isTicked ? 'text-muted' : undefined}>
          {isExcluded && (
            <strong className="font-semibold text-pencil">{isStated ? stated : say.not} </strong>
          )}
          {isStated || label}
          {also && <small className="ps-1.5 text-muted">{also}</small>}
        </span>
        <span className="option-count">
          <span className="sr-only">, </span>
          {shown}
          <span className="sr-only"> {heard}</span>
        </span>
      </label>
    </li>
  )
})
