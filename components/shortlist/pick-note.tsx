import { shortlist as say } from '#words/shortlist'
import { filterFormId } from '@/components/listing/filters/filter-form-id'
import type { Project } from '@/lib/content/types'
import { shortlistHref } from './shortlist-href'

/**
 * How many projects are chosen, above the listing, and what can be done with them. The form of the
 * filters sends them along.
 */
export function PickNote({ picks, pick }: { picks: readonly Project[]; pick: string }) {
  const slugs = picks.map(({ slug }) => slug)
  const link = 'link inline-flex min-h-11 items-center'
  return (
    <>
      <input type="hidden" form={filterFormId} name="pick" value={pick} />
      <span className="font-semibold">{say.chosen(slugs.length)}</span>
      {slugs.length > 0 && (
        <>
          <a href={shortlistHref({ slugs }, '/projects/print')} rel="nofollow" className={link}>
            {say.outputs.print.name}
          </a>
          <a href={shortlistHref({ slugs, show: 'compare' })} rel="nofollow" className={link}>
            {say.compare}
          </a>
        </>
      )}
    </>
  )
}
