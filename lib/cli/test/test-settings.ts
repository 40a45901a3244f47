/** The folder of the content that tests use, independent of `content/`. */
export const portfolio = 'e2e/portfolio'

/**
 * Settings of the site that browser tests visit, and of its build: with previews, so that drafts
 * are there to leak, since no visitor's test may meet one.
 */
export const testSettings = {
  SITE_URL: 'http://localhost:3000',
  /** What the site under test signs its preview links with. */
  PREVIEW_SECRET: 'only for tests: no site anywhere has this secret',
}

/** As the site under test is built and served; another value would have it built again. */
export const siteSettings = { ...testSettings, CONTENT_DIR: portfolio }
