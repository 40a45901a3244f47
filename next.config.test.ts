import {
  unstable_getResponseFromNextConfig as answer,
  getRewrittenUrl,
} from 'next/experimental/testing/server'
import { describe, expect, it } from 'vitest'
import nextConfig from './next.config.mjs'

async function headersOf(path: string): Promise<Headers> {
  const response = await answer({ url: `https://projects.example.org${path}`, nextConfig })
  return response.headers
}

describe('a file below /uploads runs no script on our origin', () => {
  it.each(['/uploads/report.pdf', '/uploads/a/b/well.jpg', '/uploads/x.svg', '/uploads/x.html'])(
    '%s is in a sandbox',
    async (path) => {
      const policy = (await headersOf(path)).get('Content-Security-Policy')
      expect(policy).toMatch(/^sandbox; default-src 'none'/u)
      expect(policy).not.toContain('allow-scripts')
      expect((await headersOf(path)).get('X-Content-Type-Options')).toBe('nosniff')
    },
  )

  it.each([
    ...['x.html', 'x.htm', 'x.HTML', 'x.xhtml', 'x.shtml', 'x.xht', 'x.xml', 'x.xsl', 'x.xslt'],
    ...['a/b/x.svg', 'x.svgz', 'x.js', 'x.mjs', 'x.mht', 'x.mhtml', 'well.jpg.html'],
  ])('/uploads/%s is saved, not shown', async (file) => {
    expect((await headersOf(`/uploads/${file}`)).get('Content-Disposition')).toBe('attachment')
  })

  it.each(['well.jpg', 'report.pdf', 'html.png', 'x.html.pdf'])(
    '/uploads/%s is shown',
    async (file) => {
      expect((await headersOf(`/uploads/${file}`)).get('Content-Disposition')).toBeNull()
    },
  )

  it('and pages are not in a sandbox', async () => {
    const policy = (await headersOf('/projects/x')).get('Content-Security-Policy')
    expect(policy).toContain("script-src 'self'")
    expect(policy).not.toContain('sandbox')
  })
})

it.each(['/api/preview?token=x', '/api/preview/exit', '/api/preview/as-of'])(
  '%s passes its address on to nobody',
  async (path) => expect((await headersOf(path)).get('Referrer-Policy')).toBe('no-referrer'),
)

it('a sitemap in several files has them beside it', async () => {
  const answered = await answer({ url: 'https://projects.example.org/sitemap-2.xml', nextConfig })
  expect(getRewrittenUrl(answered)).toMatch(/\/api\/sitemap\/2$/u)
})

describe('one project as an IATI activity', () => {
  const rewritten = async (path: string) =>
    getRewrittenUrl(await answer({ url: `https://projects.example.org${path}`, nextConfig }))

  it('is at the address of its page with .iati.xml', async () => {
    expect(await rewritten('/projects/nepal-paani.iati.xml')).toMatch(/\/api\/iati\/nepal-paani$/u)
  })

  it.each([
    '/projects/nepal-paani',
    '/projects/a/b.iati.xml',
    '/x.iati.xml',
    '/projects/x-iati-xml',
  ])('is not at %s', async (path) => expect(await rewritten(path)).toBeNull())
})

describe('a page as Markdown', () => {
  it.each(['projects/nepal-paani', 'clients/world-bank', 'about'])(
    'is at its address with .md: /%s.md',
    async (path) => {
      const url = `https://projects.example.org/${path}.md`
      const rewritten = getRewrittenUrl(await answer({ url, nextConfig }))
      expect(rewritten).toMatch(new RegExp(`/api/markdown/${path}$`, 'u'))
    },
  )
})

describe('a frame for other sites', () => {
  it('may be shown by any site, and runs no script', async () => {
    const headers = await headersOf('/embed/projects?show=map')
    expect(headers.get('Content-Security-Policy')).toContain('frame-ancestors *')
    expect(headers.get('Content-Security-Policy')).toContain("script-src 'none'")
    expect(headers.get('X-Frame-Options')).toBeNull()
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
  })

  it.each(['/', '/projects', '/embed', '/embed/projects/x', '/coverage'])(
    'is not %s',
    async (path) => {
      const headers = await headersOf(path)
      expect(headers.get('Content-Security-Policy')).toContain("frame-ancestors 'none'")
      expect(headers.get('X-Frame-Options')).toBe('DENY')
    },
  )

  it('is shown by the page where one chooses it, which nobody else may show', async () => {
    const policy = (await headersOf('/embed')).get('Content-Security-Policy')
    expect(policy).toContain("frame-src 'self'")
    expect(policy).toContain("frame-ancestors 'none'")
    const other = (await headersOf('/projects')).get('Content-Security-Policy')
    expect(other).not.toContain("frame-src 'self'")
  })
})

it('the editor asks no other host for anything', async () => {
  const policy = (await headersOf('/keystatic/collection/projects')).get('Content-Security-Policy')
  expect(policy).toMatch(/connect-src 'self'(?:;|$)/u)
  expect(policy).toMatch(/img-src 'self' data: blob:;/u)
  expect(policy?.replace(/frame-src [^;]*/u, '')).not.toContain('https:')
})
