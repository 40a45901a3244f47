import type { Figures, Landing } from '@/lib/content/pages/landing'
import { keyFigures, type TermFilterKey } from '@/lib/fields/shown'
import { termHref } from '@/lib/term-paths'
import { words } from '@/lib/words/words'

/**
 * The totals of a term's projects, ruled like a ledger: beside its text on a wide screen. Where there
 * is only one of a kind its name, which leads to its page, says more than the number.
 */
export function KeyFigures({
  figures,
  facet,
  only = {},
}: {
  figures: Figures
  facet: TermFilterKey
  only?: Landing['only']
}) {
  const { total, active, from, to, isUpcoming } = figures
  const { figures: labels, years } = words.landing
  return (
    <div className="key-figures-box">
      <dl aria-label={labels.label} className="key-figures">
        <Figure label={labels.total(total)} value={total} />
        {active > 0 && <Figure label={labels.active} value={active} />}
        {from !== undefined && <Figure label={labels.years} value={years(from, to, isUpcoming)} />}
        {keyFigures
          .filter((key) => key !== facet && figures.terms[key] > 0)
          .map((key) => (
            <Figure
              key={key}
              label={words.nameTerms(key, figures.terms[key])}
              value={figures.terms[key]}
              {...nameOnly(key, only)}
            />
          ))}
      </dl>
    </div>
  )
}

function nameOnly(facet: TermFilterKey, only: Landing['only']) {
  const term = only[facet]
  return term && { name: { label: term.label, href: termHref(facet, term.value) } }
}

function Figure({
  label,
  value,
  name,
}: {
  label: string
  value: number | string
  /** What is said instead of the value. */
  name?: { readonly label: string; readonly href: string }
}) {
  return (
    <div className="flex flex-col-reverse justify-end border-t border-rule-strong pt-2 pb-6">
      <dt className="label text-muted">{label}</dt>
      {name ? (
        <dd className="key-name">
          <a href={name.href} className="title-link">
            {name.label}
          </a>
        </dd>
      ) : (
        <dd className="key-figure">{value}</dd>
      )}
    </div>
  )
}
