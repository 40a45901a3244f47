import type { FacetKey, FacetOption } from '@/lib/facets/types'

/** How many options stand open before the rest goes behind "more". */
const openOptions = 6

/**
 * One facet as native checkboxes with what-if counts: first the ticked ones and the most frequent,
 * then the others by name in a disclosure.
 */
export function FacetGroup({
  facet,
  label,
  options,
}: {
  facet: FacetKey
  label: string
  options: readonly FacetOption[]
}) {
  if (options.length === 0) return null
  const selected = options.filter((option) => option.selected)
  const others = options.filter((option) => !option.selected)
  // A disclosure that would hide one or two options saves no room.
  const room = Math.max(2, openOptions - selected.length)
  const shown = others.length <= room + 2 ? others : others.slice(0, room)
  const hidden = others.slice(shown.length).toSorted((a, b) => a.label.localeCompare(b.label, 'en'))
  return (
    <fieldset className="border-t border-rule py-4">
      <legend className="float-start mb-2 w-full font-semibold">{label}</legend>
      <OptionList facet={facet} options={[...selected, ...shown]} />
      {hidden.length > 0 && (
        <details className="clear-both">
          <summary className="link flex min-h-11 cursor-pointer items-center text-sm sm:min-h-9">
            {hidden.length} more
          </summary>
          <OptionList facet={facet} options={hidden} />
        </details>
      )}
    </fieldset>
  )
}

function OptionList({ facet, options }: { facet: FacetKey; options: readonly FacetOption[] }) {
  return (
    <ul className="clear-both">
      {options.map(({ value, label, count, selected }) => (
        <li key={value}>
          <label className="flex min-h-11 cursor-pointer items-start gap-2.5 py-2 leading-snug sm:min-h-8 sm:py-1">
            <input
              // A fresh answer from the server decides what is ticked, not the state of the old page.
              key={`${value}-${selected}`}
              type="checkbox"
              name={facet}
              value={value}
              defaultChecked={selected}
              className="mt-0.5 size-4.5 shrink-0 accent-accent"
            />
            <span className={count === 0 && !selected ? 'text-muted' : undefined}>{label}</span>
            <span className="ms-auto ps-2 text-sm text-muted tabular-nums">
              <span className="sr-only">, </span>
              {count}
              <span className="sr-only"> {count === 1 ? 'project' : 'projects'}</span>
            </span>
          </label>
        </li>
      ))}
    </ul>
  )
}
