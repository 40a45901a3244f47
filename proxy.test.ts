import { unstable_doesMiddlewareMatch as doesMatch } from 'next/experimental/testing/server'
import { NextRequest } from 'next/server'
import { describe, expect, it } from 'vitest'
import { answerAtOnce, config } from './proxy'

const passes = (url: string) => doesMatch({ config, nextConfig: {}, url })

describe('the proxy', () => {
  it.each([
    '/',
    '/about',
    '/projects/nepal-paani',
    '/countries/nepal',
    '/sitemap.xml',
    '/icon.svg',
    '/_next/static/chunks/Main-aB.js',
    '/uploads/Well(1).jpg',
    '/keystatic/branch/Main',
    '/uploads/report.html',
    '/former/letters/Our-Work/Old-Name.html',
    '/former/slash/Projects',
  ])('is not in the way of %s, which a cache may answer', (url) => {
    expect(passes(url)).toBe(false)
  })

  it.each([
    '/Projects',
    '/projects/nepal-paani.',
    '/projects/nepal-paani)',
    '/projects/nepal-paani]',
    '/projects/nepal-paani%E2%80%9D',
    '/projects?keywords=water',
    '/projects.csv?region[]=asia',
  ])('redirects %s permanently', (url) => {
    expect(passes(url)).toBe(true)
    const response = answerAtOnce(new NextRequest(`https://projects.example.org${url}`))
    expect(response?.status).toBe(308)
    expect(response?.headers.get('Location')).toMatch(
      /^https:\/\/projects\.example\.org\/projects/u,
    )
  })

  it.each([
    ['/our-work/projects/old-name/', '/former/slash/our-work/projects/old-name'],
    ['/projects/old-name/?a=b', '/former/slash/projects/old-name?a=b'],
    ['/Our-Work/Old-Name', '/former/letters/Our-Work/Old-Name'],
    ['/company/team.html', '/former/letters/company/team.html'],
  ])('asks the content whether %s is a former address', (url, route) => {
    expect(passes(url)).toBe(true)
    const response = answerAtOnce(new NextRequest(`https://projects.example.org${url}`))
    expect(response?.headers.get('x-middleware-rewrite')).toBe(
      `https://projects.example.org${route}`,
    )
  })

  it('lets a right address through', () => {
    const url = 'https://projects.example.org/projects?q=water'
    expect(answerAtOnce(new NextRequest(url))?.headers.get('x-middleware-next')).toBe('1')
  })

  it.each(['/projects', '/projects?q=water', '/projects/print'])(
    'lets caches keep %s for a minute, but nothing that a preview may see',
    (path) => {
      const ask = (cookie?: string) =>
        answerAtOnce(
          new NextRequest(`https://projects.example.org${path}`, {
            headers: cookie === undefined ? {} : { cookie },
          }),
        )?.headers.get('Cache-Control')
      expect(ask()).toMatch(/^public, max-age=0, s-maxage=\d+/u)
      expect(ask('theme=dark')).toMatch(/^public/u)
      for (const name of [
        '__Host-fieldbook-preview',
        '__Host-fieldbook-as-of',
        '__prerender_bypass',
      ]) {
        expect(ask(`theme=dark; ${name}=x`)).toBe('private, no-store')
      }
    },
  )

  it('lets nobody keep the dashboard, whoever asks', () => {
    const answer = answerAtOnce(new NextRequest('https://projects.example.org/drafts'))
    expect(answer?.headers.get('Cache-Control')).toBe('private, no-store')
  })

  it('refuses other methods, and names those that work', () => {
    const url = 'https://projects.example.org/projects'
    const response = answerAtOnce(new NextRequest(url, { method: 'DELETE' }))
    expect(response?.status).toBe(405)
    expect(response?.headers.get('Allow')).toBe('GET, HEAD, OPTIONS')
    const headers = { 'content-length': '0' }
    expect(doesMatch({ config, nextConfig: {}, url: '/about', headers })).toBe(true)
  })
})
