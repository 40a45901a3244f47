import path from 'node:path'
import { afterEach, expect, it, vi } from 'vitest'

afterEach(() => {
  vi.unstubAllEnvs()
  vi.resetModules()
})

it('what the editor calls content is saved in the folder of the content, and nowhere else', async () => {
  vi.stubEnv('CONTENT_DIR', 'e2e/portfolio')
  const { findPlace, toRepositoryPath } = await import('./find-place')
  expect(findPlace('content/projects/new.md')).toBe(path.resolve('e2e/portfolio/projects/new.md'))
  expect(toRepositoryPath('content/site.md')).toBe('e2e/portfolio/site.md')
  for (const file of ['e2e/portfolio/site.md', 'content/../answers.spec.ts', 'package.json']) {
    expect(findPlace(file), file).toBeUndefined()
  }
})
