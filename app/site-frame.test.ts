import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { SiteFooter } from '@/components/layout/site-footer'
import { SiteHeader } from '@/components/layout/site-header'
import { getSite } from '@/lib/content/store'
import type { Page, Site } from '@/lib/content/types'

const site = getSite()
const show = (publisher: Site['publisher'], contact?: string) =>
  renderToStaticMarkup(
    createElement(SiteFooter, {
      site: { ...site, publisher, ...(contact && { contact }) },
      pages: [],
    }),
  )

describe('the footer says who publishes the site and how to reach them', () => {
  it('with name, address, website and contact', () => {
    const html = show(
      {
        name: 'The Well Fund',
        website: 'https://www.example.org/en',
        address: '1 Spring Street, Bath',
        note: 'Figures are as reported.',
      },
      'mailto:us@example.org',
    )
    expect(html).toContain('Published by the Well Fund.')
    expect(html).toContain('1 Spring Street, Bath')
    expect(html).toMatch(/<a href="https:\/\/www\.example\.org\/en"[^>]*>example\.org<\/a>/u)
    expect(html).toContain('Figures are as reported.')
    expect(html).toContain('href="mailto:us@example.org"')
  })

  it('and leaves out what is not set', () => {
    expect(show({})).not.toContain('Published by')
  })
})

it('the header links to the page about the site, if there is one', () => {
  const about: Page = { slug: 'about', title: 'About', description: '', isDraft: false }
  const show = (page: Page | undefined) =>
    renderToStaticMarkup(createElement(SiteHeader, { title: 'A site', about: page }))
  expect(show(about)).toContain('href="/about"')
  expect(show(undefined)).not.toContain('href="/about"')
})
