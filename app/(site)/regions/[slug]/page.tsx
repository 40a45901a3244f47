import { makeValuePage } from '@/app/(site)/_landing/value-page'

const page = makeValuePage('region')

/** Every other slug is a 404. */
export const dynamicParams = false
/** Schedules are kept to the minute (next.config.mjs, `expireTime`). */
export const revalidate = 60
export const generateStaticParams = page.generateStaticParams
export const generateMetadata = page.generateMetadata
export default page.Page
