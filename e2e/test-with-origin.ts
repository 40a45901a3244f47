import { test as base } from '@playwright/test'

/** The usual test, with the origin of the site for what asks it by other means than a page. */
export const test = base.extend<{ origin: string }>({
  origin: async ({ baseURL }, use) => {
    if (!baseURL) throw new Error('The configuration names no baseURL.')
    await use(baseURL)
  },
})
