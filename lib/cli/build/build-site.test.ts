import { afterEach, expect, it, vi } from 'vitest'

afterEach(() => {
  vi.unstubAllEnvs()
  vi.resetModules()
})

/** What a build would be made from, with the content in that folder. */
async function hashWith(contentDir: string): Promise<string> {
  vi.resetModules()
  vi.stubEnv('CONTENT_DIR', contentDir)
  const { hashInputs } = await import('./build-site')
  return hashInputs()
}

it('npm start builds anew when the site is to show another folder of content', async () => {
  const usual = await hashWith('e2e/portfolio')
  expect(await hashWith('e2e/portfolio')).toBe(usual)
  expect(await hashWith('e2e/other-portfolio')).not.toBe(usual)
})
