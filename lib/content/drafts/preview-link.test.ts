import { beforeEach, expect, it, vi } from 'vitest'
import type { Preview } from '@/lib/preview/token'
import { readPreview } from '@/lib/preview/token'
import type { Project } from '../types'

const secret = vi.hoisted(() => 'only for tests: no site anywhere has this secret')
const held = vi.hoisted((): { preview: Preview | undefined } => ({ preview: undefined }))
vi.mock('../viewer', () => ({ getPreview: async () => held.preview }))
vi.mock('@/lib/env', () => ({
  env: { preview: { secret, origin: 'https://projects.example.org' }, isDevelopment: false },
}))

const project = { slug: 'wells', staff: { previewVersion: 1 } } as Project

beforeEach(() => {
  held.preview = undefined
})

async function make(expires: string) {
  const { makePreviewLink } = await import('./preview-link')
  const made = await makePreviewLink(project, expires)
  if ('refused' in made) throw new Error(made.refused)
  const token = new URL(made.href).searchParams.get('token') ?? ''
  return { ...made, preview: await readPreview(token, { secret, now: new Date() }) }
}

it('a link that staff make ends no later than the link they were given', async () => {
  const issuedAt = new Date()
  const expiresAt = new Date(issuedAt.getTime() + 3_600_000)
  held.preview = { scope: 'all', issuedAt, expiresAt }
  const { preview, notes } = await make('30d')
  expect(preview?.expiresAt.getTime()).toBeLessThanOrEqual(expiresAt.getTime())
  expect(notes).toEqual([expect.stringMatching(/no longer than your own link/u)])
  expect((await make('30m')).notes).toEqual([])
})

it('a link leads to the public site, whatever the port here', async () => {
  const { href, notes } = await make('7d')
  expect(href).toMatch(/^https:\/\/projects\.example\.org\/api\/preview\?token=/u)
  expect(notes).toEqual([])
})
