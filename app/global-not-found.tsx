import type { Metadata } from 'next'
import SiteLayout, { generateMetadata as describeSite } from './(site)/layout'
import NotFound, { metadata as own } from './(site)/not-found'

/** The title alone; Next puts the site's name to titles of pages below a layout only. */
export async function generateMetadata(): Promise<Metadata> {
  return { ...(await describeSite()), ...own }
}

/**
 * What every unknown address shows. The site and its editor have layouts of their own, so Next cannot
 * know in whose surroundings an address that exists nowhere belongs.
 */
export default function GlobalNotFound() {
  return (
    <SiteLayout>
      <NotFound />
    </SiteLayout>
  )
}
