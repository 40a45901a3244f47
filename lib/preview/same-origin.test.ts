import { describe, expect, it } from 'vitest'
import { isFromOwnPage, isNavigation } from './same-origin'

function ask(headers: Readonly<Record<string, string | undefined>>): Request {
  const head = new Headers({ host: 'projects.example.org' })
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) head.set(name, value)
  }
  return new Request('https://projects.example.org/api/preview', { headers: head })
}

describe('leaving a preview', () => {
  it.each([{ 'sec-fetch-site': 'same-origin' }, { origin: 'https://projects.example.org' }])(
    'works from a page of the site: %o',
    (head) => {
      expect(isFromOwnPage(ask(head))).toBe(true)
    },
  )

  it.each([
    { 'sec-fetch-site': 'cross-site', origin: 'https://projects.example.org' },
    { 'sec-fetch-site': 'same-site' },
    { 'sec-fetch-site': 'none' },
    { origin: 'https://evil.example' },
    { origin: 'null' },
    {},
  ])('cannot be triggered from elsewhere: %o', (head) => {
    expect(isFromOwnPage(ask(head))).toBe(false)
  })
})

describe('opening a preview', () => {
  it('works from a mail or a chat, whatever the browser says of itself', () => {
    expect(
      isNavigation(ask({ 'sec-fetch-site': 'cross-site', 'sec-fetch-dest': 'document' })),
    ).toBe(true)
    expect(isNavigation(ask({}))).toBe(true)
  })

  it.each(['image', 'iframe', 'script', 'empty'])(
    'does not happen when a page loads it: %s',
    (dest) => {
      expect(isNavigation(ask({ 'sec-fetch-dest': dest }))).toBe(false)
    },
  )
})
