import { shortlist as say } from '#words/shortlist'
import { FileLinks } from '@/components/ui/file-links'
import { printPicks } from '@/lib/facets/query/print-picks'

/** What a shortlist is for: its statement on paper and for Word, and its evidence as a table. */
export function ShortlistOutputs({ slugs }: { slugs: readonly string[] }) {
  const { print, docx, csv } = say.outputs
  const files = [
    { path: '/projects/print', ...print },
    { path: '/projects/print.docx', ...docx },
    { path: '/projects/shortlist.csv', ...csv },
  ]
  return (
    <FileLinks label={say.outputs.name} files={files} search={printPicks(slugs)}>
      <li>
        <a
          href="/projects/shortlist"
          rel="nofollow"
          className="link inline-flex min-h-11 items-center"
        >
          {say.clear}
        </a>
      </li>
    </FileLinks>
  )
}
