import { expect, type Page, test } from '@playwright/test'
import { testSettings } from '@/lib/cli/test/test-settings'
import { signPreview } from '@/lib/preview/token'
import { unionCount } from './count-projects'
import { follow } from './follow'
import { openShare } from './tool-menus'

/** How many sheets of paper a page prints on. */
async function countSheets(page: Page): Promise<number> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  return pdf.match(/\/Type\s*\/Page\b(?!s)/gu)?.length ?? 0
}

for (const slug of [
  'georgia-economic-security-program',
  'guatemala-nexos-locales',
  'africa-tdda',
]) {
  test(`${slug} prints on one sheet, with what a reader needs and nothing to press`, async ({
    page,
  }) => {
    await page.goto(`/projects/${slug}`)
    expect(await countSheets(page)).toBe(1)
    await page.emulateMedia({ media: 'print' })
    await expect(page.getByText(`http://localhost:3000/projects/${slug}`).last()).toBeVisible()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.getByRole('navigation')).toHaveCount(0)
    await expect(page.getByText('Cite this page')).toBeHidden()
  })
}

test('a listing prints as a statement: cover, contents, one project to a sheet', async ({
  page,
}) => {
  await page.goto('/projects?client=european-union')
  await openShare(page)
  await follow(page.getByRole('link', { name: `Print these ${unionCount} projects` }))
  await expect(page).toHaveURL(/\/projects\/print\?client=european-union$/u)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('European Union')
  const sheets = page.getByRole('article')
  await expect(sheets).toHaveCount(unionCount)
  const contents = page.getByRole('navigation', { name: 'Contents' }).getByRole('link')
  await expect(contents).toHaveCount(unionCount)
  for (const link of await contents.all()) {
    const target = await link.getAttribute('href')
    await expect(page.locator(target ?? '')).toHaveCount(1)
  }
  // And the cover, which has the contents of a short statement.
  expect(await countSheets(page)).toBe(unionCount + 1)
  await expect(page.getByRole('link', { name: 'Back to the list' })).toHaveAttribute(
    'href',
    '/projects?client=european-union',
  )
})

test('a statement is complete in itself and for no search engine', async ({ page }) => {
  await page.goto('/projects/print')
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/u)
  const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id))
  expect(ids.length).toBe(new Set(ids).size)
  const levels = await page
    .locator('main :is(h1, h2, h3, h4, h5, h6)')
    .evaluateAll((all) => all.map(({ tagName }) => Number(tagName.slice(1))))
  expect(levels.filter((level) => level === 1)).toHaveLength(1)
  levels.forEach((level, at) => {
    expect(level).toBeLessThanOrEqual((levels[at - 1] ?? 0) + 1)
  })
})

test('what cannot be printed is said in words', async ({ page }) => {
  const answer = await page.goto('/projects/print?client=kosmos-energy&country=egypt&colour=red')
  expect(answer?.status()).toBe(200)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/nothing to print/u)
  await expect(page.getByText(/colour/u)).toBeVisible()
  await expect(page.getByRole('link', { name: 'Back to the list' })).toBeVisible()
})

test('a draft is printed for nobody but its preview', async ({ page, request }) => {
  const draft = 'pakistan-brace'
  expect(await (await request.get('/projects/print')).text()).not.toContain(draft)
  const { projects } = await (await request.get('/projects.json')).json()
  await page.goto('/projects/print')
  await expect(page.getByRole('article')).toHaveCount(Math.min(60, projects.length))

  const scope = { slug: draft, version: 1 }
  const options = { secret: testSettings.PREVIEW_SECRET, now: new Date(), expiresIn: 3600 }
  await page.goto(`/api/preview?token=${await signPreview(scope, options)}`)
  const answer = await page.goto('/projects/print')
  expect(answer?.headers()['cache-control']).toMatch(/no-store/u)
  await expect(page.locator(`#${draft}`)).toContainText('Draft')
})
