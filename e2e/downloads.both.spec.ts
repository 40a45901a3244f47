import { readFile } from 'node:fs/promises'
import { expect, test } from '@playwright/test'
import { follow } from './follow'
import { openShare } from './tool-menus'

test('what is on show can be taken along as a table, as data and as a feed', {
  tag: '@smoke',
}, async ({ page, request }) => {
  await page.goto('/projects?client=european-union&sort=title')
  const titles = await page.getByRole('article').getByRole('heading').allInnerTexts()
  expect(titles).toHaveLength(6)

  const waiting = page.waitForEvent('download')
  await openShare(page)
  await follow(page.getByRole('main').getByRole('link', { name: 'CSV' }))
  const download = await waiting
  expect(download.suggestedFilename()).toBe('projects-client-european-union-sort-title.csv')
  const [, ...rows] = (await readFile(await download.path(), 'utf8')).trim().split('\r\n')
  expect(rows).toHaveLength(titles.length)
  for (const [place, title] of titles.entries()) {
    expect(rows[place]).toContain(title.replace(/ \(.*\)$/u, ''))
  }

  const json = await page
    .getByRole('main')
    .getByRole('link', { name: 'JSON', exact: true, includeHidden: true })
    .getAttribute('href')
  const data = await (await request.get(json ?? '')).json()
  expect(data.total).toBe(6)
  expect(data.projects.map(({ title }: { title: string }) => title.replace(/^.*?—/u, ''))).toEqual(
    titles,
  )

  const feed = await page
    .getByRole('main')
    .getByRole('link', { name: 'Atom feed', includeHidden: true })
    .getAttribute('href')
  const answer = await request.get(feed ?? '')
  expect(answer.headers()['content-type']).toContain('application/atom+xml')
  const xml = await answer.text()
  expect(xml.match(/<entry/gu)).toHaveLength(6)
  expect(xml).toContain('<title>Fieldbook: European Union</title>')
})

test('a download has the projects of all pages', async ({ request }) => {
  const all = await (await request.get('/projects.json?page=2&view=table')).json()
  const listing = await (await request.get('/api/projects')).json()
  expect(all.projects).toHaveLength(listing.total)
})

test('a feed reader finds the feed of a listing by itself', async ({ page }) => {
  await page.goto('/projects?region=sub-saharan-africa')
  await expect(page.locator('link[type="application/atom+xml"]')).toHaveAttribute(
    'href',
    /\/projects\.atom\?region=sub-saharan-africa$/u,
  )
})
