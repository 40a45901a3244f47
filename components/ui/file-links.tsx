import type { ReactNode } from 'react'

type Props = {
  readonly label: string
  readonly files: readonly { readonly path: string; readonly name: string; readonly hint: string }[]
  /** The part of each address after `?`; files of one choice are not for search engines. */
  readonly search: string
  readonly className?: string
  /** More items of the list. */
  readonly children?: ReactNode
}

/** Links to the same projects or results in other forms. */
export function FileLinks({ label, files, search, className, children }: Props) {
  return (
    <nav aria-label={label} className={className}>
      <ul className="flex flex-wrap items-center gap-x-6 text-sm">
        {files.map(({ path, name, hint }) => (
          <li key={path} className="text-muted">
            <a
              href={search ? `${path}?${search}` : path}
              rel={search ? 'nofollow' : undefined}
              className="link inline-flex min-h-11 items-center"
            >
              {name}
            </a>{' '}
            {hint}
          </li>
        ))}
        {children}
      </ul>
    </nav>
  )
}
