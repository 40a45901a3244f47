import { makeIndexPage } from '@/app/(site)/_landing/index-page'
import { SolutionIndex } from '@/components/term/solution-index'

const page = makeIndexPage('solution', (content) => <SolutionIndex {...content} />)

/** Schedules are kept to the minute (next.config.mjs, `expireTime`). */
export const revalidate = 60
export const generateMetadata = page.generateMetadata
export default page.Page
