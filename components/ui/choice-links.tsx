type Choice = {
  readonly key: string
  readonly label: string
  readonly href: string
  readonly isCurrent: boolean
}

/** A choice between views of a listing, as links in a row; the current one is highlighted. */
export function ChoiceLinks({
  label,
  group,
  choices,
}: {
  label: string
  /** The name of these links, for the focus to find its way back to them. */
  group: string
  choices: readonly Choice[]
}) {
  return (
    <nav aria-label={label} data-links={group}>
      <ul className="flex flex-wrap gap-x-4 text-sm">
        {choices.map(({ key, label: name, href, isCurrent }) => (
          <li key={key}>
            <a
              href={href}
              rel="nofollow"
              aria-current={isCurrent ? 'true' : undefined}
              className={`inline-flex min-h-11 items-center sm:min-h-9 ${
                isCurrent ? 'font-semibold' : 'link'
              }`}
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
