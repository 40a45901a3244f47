import { makeIndexPage } from '@/app/(site)/_landing/index-page'
import { ClientIndex } from '@/components/term/client-index'

const page = makeIndexPage('client', (content) => <ClientIndex {...content} />)

/** Schedules are kept to the minute (next.config.mjs, `expireTime`). */
export const revalidate = 60
export const generateMetadata = page.generateMetadata
export default page.Page
