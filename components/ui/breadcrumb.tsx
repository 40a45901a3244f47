import { frame } from '#words/frame'

/** The way back up; the last step is the page itself. */
export function Breadcrumb({
  steps,
  current,
}: {
  steps: readonly { readonly label: string; readonly href: string }[]
  current: string
}) {
  return (
    <nav aria-label={frame.breadcrumb} className="no-print text-sm">
      <ol className="flex flex-wrap items-center gap-x-2">
        {steps.map(({ label, href }, at) => (
          <li key={href} className="flex items-center gap-2">
            <a href={href} className="link inline-flex min-h-11 items-center">
              {label}
            </a>
            <span
              aria-hidden="true"
              className={at === steps.length - 1 ? 'text-muted max-sm:hidden' : 'text-muted'}
            >
              /
            </span>
          </li>
        ))}
        <li aria-current="page" className="text-muted max-sm:sr-only">
          {current}
        </li>
      </ol>
    </nav>
  )
}
