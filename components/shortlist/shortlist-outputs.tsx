import { shortlist as say } from '#words/shortlist'
import { shortlistHref } from './shortlist-href'

/** What a shortlist is for: its statement on paper and for Word, and its evidence as a table. */
export function ShortlistOutputs({ slugs }: { slugs: readonly string[] }) {
  const { print, docx, csv } = say.outputs
  const outputs = [
    { path: '/projects/print', ...print },
    { path: '/projects/print.docx', ...docx },
    { path: '/projects/shortlist.csv', ...csv },
  ]
  return (
    <nav aria-label={say.outputs.name} className="text-sm">
      <ul className="flex flex-wrap items-center gap-x-6">
        {outputs.map(({ path, name, hint }) => (
          <li key={path} className="text-muted">
            <a
              href={shortlistHref({ slugs }, path)}
              rel="nofollow"
              className="link inline-flex min-h-11 items-center"
            >
              {name}
            </a>{' '}
            {hint}
          </li>
        ))}
        <li>
          <a
            href="/projects/shortlist"
            rel="nofollow"
            className="link inline-flex min-h-11 items-center"
          >
            {say.clear}
          </a>
        </li>
      </ul>
    </nav>
  )
}
