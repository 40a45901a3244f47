import { CountryMap } from '@/app/(site)/_landing/country-map'
import { makeIndexPage } from '@/app/(site)/_landing/index-page'
import { CountryIndex } from '@/components/term/country-index'
import { isPlaceless } from '@/lib/content/pages/landing'

const page = makeIndexPage('country', ({ names }) => (
  <>
    <CountryMap />
    <div className="mt-12">
      <CountryIndex
        names={names.filter(({ entry }) => !isPlaceless(entry.value))}
        across={names.filter(({ entry }) => isPlaceless(entry.value))}
      />
    </div>
  </>
))

/** Schedules are kept to the minute (next.config.mjs, `expireTime`). */
export const revalidate = 60
export const generateMetadata = page.generateMetadata
export default page.Page
