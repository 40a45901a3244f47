import { CountryMap } from '@/app/(site)/_landing/country-map'
import { makeIndexPage } from '@/app/(site)/_landing/index-page'
import { RegionIndex } from '@/components/term/region-index'

const page = makeIndexPage('region', (content) => (
  <>
    <RegionIndex {...content} />
    <div className="mt-10">
      <CountryMap />
    </div>
  </>
))

/** Schedules are kept to the minute (next.config.mjs, `expireTime`). */
export const revalidate = 60
export const generateMetadata = page.generateMetadata
export default page.Page
