import { makeIndexPage } from '@/app/(site)/_landing/index-page'
import { ClientIndex } from '@/components/landing/client-index'

const page = makeIndexPage('client', (content) => <ClientIndex {...content} />)

export const generateMetadata = page.generateMetadata
export default page.Page
