import { readFileSync } from 'node:fs'
import type { SavedAnswer } from '@/audit/crawl'
import { testSettings } from '@/lib/cli/test/test-settings'
import { signPreview } from '@/lib/preview/token'

/** Projects that nobody may see: drafts, and one that waits for its day; with words only they have. */
export const hiddenProjects = [
  { slug: 'pakistan-brace', words: ['(BRACE)'] },
  { slug: 'caribbean-fintech-recovery', words: ['Digitization of Caribbean'] },
  { slug: 'stays-a-draft', words: ['Quagga of stays-a-draft'] },
  { slug: 'kenya-from-2090', words: ['Quagga of kenya-from-2090'] },
] as const

const sentinels = hiddenProjects.flatMap(({ slug, words }) => [slug, ...words])

/**
 * Every route that the build has, with the slugs of hidden projects in the place of what changes: a
 * route that is added later is asked for without being named here.
 */
export function guessAddresses(): string[] {
  const manifest: unknown = JSON.parse(readFileSync('.next/app-path-routes-manifest.json', 'utf8'))
  const routes = Object.values(manifest ?? {}).map(String)
  return routes.flatMap((route) =>
    hiddenProjects.flatMap(({ slug }) =>
      ['', 'projects/', 'content/projects/'].map((before) =>
        route.replace(/\[\[?\.\.\.\w+\]\]?/u, `${before}${slug}`).replace(/\[\w+\]/gu, slug),
      ),
    ),
  )
}

/** What an answer tells of hidden projects: each of their words that is in it, as `address: word`. */
export function findLeaks(address: string, { headers, text }: SavedAnswer): string[] {
  // Someone who asks for an address may read it again in the answer; nobody is told more.
  const told = (JSON.stringify([...headers]) + text)
    .replaceAll(address, '')
    .replaceAll(encodeURIComponent(address), '')
  // Pages that are not there know the slug they were asked for; a title is in none.
  const isTold = (word: string) =>
    told.includes(word) && (!address.includes(word) || /\s/u.test(word))
  return sentinels.filter(isTold).map((word) => `${address}: ${word}`)
}

/** Cookies as staff have them, made up or signed with another secret. */
export async function forgeCookies(): Promise<string> {
  const token = await signPreview('all', {
    secret: 'y'.repeat(testSettings.PREVIEW_SECRET.length),
    now: new Date(),
    expiresIn: 3600,
  })
  return [
    '__prerender_bypass=0123456789abcdef0123456789abcdef',
    `__Host-fieldbook-preview=${token}`,
    '__Host-fieldbook-as-of=2099-01-01',
  ].join('; ')
}
