import { stated } from '#words/facets'
import { listing as say } from '#words/listing'
import { rangeNouns } from '#words/nouns'
import { listingLink } from '@/components/listing/listing-href'
import { noTerm } from '@/lib/facets/no-term'
import {
  isOpen,
  withOneMore,
  withoutFilters,
  withoutText,
  withoutValue,
  withRange,
  withText,
} from '@/lib/facets/query/query'
import { parseText, printText, type SearchText } from '@/lib/facets/search-text'
import {
  type FacetKey,
  type FacetOption,
  facetKeys,
  type Query,
  rangeKeys,
} from '@/lib/facets/types'

type Chip = {
  readonly key: string
  /** What pressing its cross does, before what it shows. */
  readonly remove: string
  /** What it is of, such as “Client:”, or that it excludes. */
  readonly mark?: string
  readonly label: string
  /** What it shows instead of its label: what is excluded here is the lack of a term. */
  readonly shown?: string
  /** Its facet, where another facet has the same name: “Worldwide” is a region, and where a country is. */
  readonly kind?: string
  readonly without: Query
  /** The other way round: left out instead of asked for, or asked for instead of left out. */
  readonly turned?: Query
  readonly isExcluded?: boolean
}

/**
 * A chip for every active filter: its name with the cross is a link to the listing without it; the
 * words beside it lead to the opposite, excluding it or including it.
 */
export function ActiveFilters({
  query,
  facets,
}: {
  query: Query
  facets: Readonly<Record<FacetKey, readonly FacetOption[]>>
}) {
  const chips = listChips(query, facets)
  if (chips.length === 0) return null
  return (
    <ul
      aria-label={say.chips.name}
      data-links="chips"
      className="flex flex-wrap items-center gap-2 max-lg:my-3"
    >
      {chips.map(({ key, ...chip }) => (
        <li key={key} className="max-w-full">
          <FilterChip {...chip} />
        </li>
      ))}
      <li>
        <a
          {...listingLink(withoutFilters(query))}
          className="link flex min-h-11 items-center px-1 text-sm sm:min-h-9"
        >
          {say.chips.clear}
        </a>
      </li>
    </ul>
  )
}

function FilterChip({
  remove,
  mark,
  label,
  shown,
  kind,
  without,
  turned,
  isExcluded = false,
}: Omit<Chip, 'key'>) {
  const { chips } = say
  return (
    <span className={`chip ${isExcluded ? 'border-pencil' : 'border-rule-strong'}`}>
      <a {...listingLink(without)} className="min-w-0 gap-2">
        <span className="min-w-0 wrap-anywhere">
          <span className="sr-only">{remove} </span>
          {mark && <span className={isExcluded ? 'text-pencil' : 'text-muted'}>{mark}</span>}{' '}
          {kind && isExcluded && !shown && <span className="text-muted">{kind}</span>}{' '}
          {shown ?? label}
        </span>
        <svg
          aria-hidden="true"
          viewBox="0 0 10 10"
          className="size-2.5 shrink-0 stroke-current stroke-2"
        >
          <path d="M1 1l8 8M9 1L1 9" />
        </svg>
      </a>
      {turned && (
        <a {...listingLink(turned)} className="border-s border-rule text-muted">
          {isExcluded ? chips.include : chips.exclude}
          <span className="sr-only"> {chips.instead(kind ? `${kind} ${label}` : label)}</span>
        </a>
      )}
    </span>
  )
}

function listChips(
  query: Query,
  facets: Readonly<Record<FacetKey, readonly FacetOption[]>>,
): Chip[] {
  const { remove, removeRange, kind, excluded } = say.chips
  const chips = listTextChips(query)
  for (const facet of facetKeys) {
    for (const value of query.facets[facet]) {
      chips.push({
        key: `${facet}=${value}`,
        remove,
        mark: kind(facet),
        ...nameValue(facets, facet, value),
        without: withoutValue(query, facet, value),
        turned: withOneMore(query, facet, value, 'out'),
      })
    }
    for (const value of query.excluded[facet]) {
      chips.push({
        key: `${facet}=-${value}`,
        remove,
        mark: value === noTerm ? kind(facet) : excluded,
        ...nameValue(facets, facet, value),
        ...(value === noTerm && { shown: stated }),
        without: withoutValue(query, facet, value),
        turned: withOneMore(query, facet, value, 'in'),
        isExcluded: true,
      })
    }
  }
  for (const key of rangeKeys) {
    const { from, to } = query.ranges[key]
    if (isOpen({ from, to })) continue
    const label = rangeNouns[key].label(from, to)
    chips.push({ key, remove: removeRange, label, without: withRange(query, key, {}) })
  }
  return chips
}

/** The words of a search together, and each phrase and each word left out on its own. */
function listTextChips(query: Query): Chip[] {
  const { text: quote, phrase: describePhrase, removeText, removePhrase, remove } = say.chips
  if (!query.q) return []
  const text = parseText(query.q)
  const { words, phrases, excluded } = text
  const without = (less: Partial<SearchText>) => withText(query, printText({ ...text, ...less }))
  if (phrases.length + excluded.length === 0) {
    return [{ key: 'q', remove: removeText, label: quote(query.q), without: withoutText(query) }]
  }
  return [
    ...(words.length > 0
      ? [
          {
            key: 'q',
            remove: removeText,
            label: quote(words.join(' ')),
            without: without({ words: [] }),
          },
        ]
      : []),
    ...phrases.map((phrase) => ({
      key: `"${phrase}`,
      remove: removePhrase,
      label: describePhrase(phrase),
      without: without({ phrases: phrases.filter((other) => other !== phrase) }),
    })),
    ...excluded.map((one) => ({
      key: `-${one}`,
      mark: say.chips.excluded,
      remove,
      label: quote(one),
      without: without({ excluded: excluded.filter((other) => other !== one) }),
      isExcluded: true,
    })),
  ]
}

/** The name of a value, with its facet if another value has the same name, or if it is no name. */
function nameValue(
  facets: Readonly<Record<FacetKey, readonly FacetOption[]>>,
  facet: FacetKey,
  value: string,
): Pick<Chip, 'label' | 'kind'> {
  const label = facets[facet].find((option) => option.value === value)?.label ?? value
  const isShared =
    value === noTerm ||
    facetKeys.some(
      (other) => other !== facet && facets[other].some((option) => option.label === label),
    )
  return { label, ...(isShared && { kind: say.chips.kind(facet) }) }
}
