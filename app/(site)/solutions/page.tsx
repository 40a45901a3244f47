import { makeIndexPage } from '@/app/(site)/_landing/index-page'
import { SolutionIndex } from '@/components/landing/solution-index'

const page = makeIndexPage('solution', (content) => <SolutionIndex {...content} />)

export const generateMetadata = page.generateMetadata
export default page.Page
