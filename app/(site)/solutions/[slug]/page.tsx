import { makeValuePage } from '@/app/(site)/_landing/value-page'

const page = makeValuePage('solution')

/** Every other slug is a 404. */
export const dynamicParams = false
export const generateStaticParams = page.generateStaticParams
export const generateMetadata = page.generateMetadata
export default page.Page
