import type { NameSummary } from '@/lib/content/pages/landing'
import { words } from '@/lib/words/words'
import { landingHref } from './landing-href'

/** Clients by the number of their projects, each with a bar as long as it. */
export function ClientIndex({
  names,
  texts,
}: {
  names: readonly NameSummary[]
  /** The first words of each client's text, by value. */
  texts: ReadonlyMap<string, string>
}) {
  const most = Math.max(1, ...names.map(({ figures }) => figures.total))
  return (
    <ol>
      {names.map(({ entry: { value, label, abbr }, figures: { total, active } }) => (
        <li
          key={value}
          className="grid gap-x-10 gap-y-2 border-t border-rule py-5 md:grid-cols-[1fr_22rem]"
        >
          <div>
            <h2 className="font-serif text-heading font-semibold">
              <a href={landingHref('client', value)} className="title-link">
                {label}
                {abbr && <span className="font-normal text-muted"> {abbr}</span>}
              </a>
            </h2>
            <p className="mt-1 max-w-[65ch] text-muted">{texts.get(value)}</p>
          </div>
          <p className="text-sm tabular-nums md:pt-1.5">
            <span
              aria-hidden="true"
              className="count-bar"
              style={{ width: `${Math.round((total / most) * 100)}%` }}
            />
            <span className="text-muted">{words.landing.activeOf(total, active)}</span>
          </p>
        </li>
      ))}
    </ol>
  )
}
