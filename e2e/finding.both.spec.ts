import { expect, type Page, test } from '@playwright/test'
import { follow } from './follow'
import { sortBy } from './tool-menus'

/** The total the page says, as a number; "No projects" is 0. */
async function readTotal(page: Page): Promise<number> {
  const sentence = await page.locator('#sentence').innerText()
  return Number(/\d+/u.exec(sentence)?.[0] ?? 0)
}

/** The option of a facet whose label begins with a name, opened if it is behind "more". */
async function findOption(page: Page, facet: string, name: string) {
  const group = page.getByRole('group', { name: facet, exact: true })
  const option = group.getByRole('checkbox', { name: new RegExp(`^${name}\\s*,`, 'u') })
  if (!(await option.isVisible())) await group.locator('summary').click()
  return option
}

/** The number beside an option. */
async function readCount(page: Page, facet: string, name: string): Promise<number> {
  const label = (await findOption(page, facet, name)).locator('xpath=..')
  return Number(
    /(\d+) (?:more )?projects?(?: left out)?$/u.exec(
      (await label.innerText()).replace(/\s+/gu, ' '),
    )?.[1],
  )
}

const showProjects = (page: Page) =>
  page.getByRole('button', { name: /^Show (\d+ )?projects?$/u }).click()

test.describe('a visitor who filters', () => {
  for (const [facet, name, address] of [
    ['Region', 'Middle East and North Africa', 'region=middle-east-and-north-africa'],
    ['Client', 'European Union', 'client=european-union'],
    ['Solution', 'Governance', 'solution=governance'],
    ['Country', 'Egypt', 'country=egypt'],
    ['Status', 'Active', 'status=active'],
  ] as const) {
    test(`by ${facet.toLowerCase()} sees as many projects as the number beside it says`, async ({
      page,
    }) => {
      await page.goto('/projects')
      const count = await readCount(page, facet, name)
      await (await findOption(page, facet, name)).check()
      await showProjects(page)
      await expect(page).toHaveURL(new RegExp(address, 'u'))
      await expect(page.locator('#sentence')).toContainText(`${count} project`)
      await expect(page.getByRole('article')).toHaveCount(Math.min(24, count))
      await expect(await findOption(page, facet, name)).toBeChecked()
    })
  }

  test('combines filters: either within a facet, all across facets, and the counts foretell it', {
    tag: '@smoke',
  }, async ({ page }) => {
    await page.goto('/projects?client=european-union')
    const union = await readTotal(page)
    const commission = await readCount(page, 'Client', 'European Commission')
    await (await findOption(page, 'Client', 'European Commission')).check()
    await showProjects(page)
    await expect(page.locator('#sentence')).toContainText(
      'the European Commission or the European Union',
    )
    expect(await readTotal(page)).toBe(union + commission)

    const governance = await readCount(page, 'Solution', 'Governance')
    await (await findOption(page, 'Solution', 'Governance')).check()
    await showProjects(page)
    await expect(page.locator('#sentence')).toHaveText(
      `${governance} projects on Governance for the European Commission or the European Union`,
    )
  })

  test('by years sees what ran in them', async ({ page }) => {
    await page.goto('/projects')
    await page.getByLabel('From', { exact: true }).fill('2004')
    await page.getByLabel('To', { exact: true }).fill('2006')
    await showProjects(page)
    await expect(page.locator('#sentence')).toHaveText('1 project running between 2004 and 2006')
    await expect(page.getByRole('article')).toContainText('ProAgro')
  })

  test('by text finds names, former names and other spellings', async ({ page }) => {
    await page.goto('/')
    await page.getByRole('searchbox').fill('dfid land')
    await page.getByRole('button', { name: 'Search' }).click()
    await expect(page).toHaveURL(/q=dfid\+land/u)
    await expect(page.getByRole('article').first()).toContainText(
      'Land Investment for Transformation',
    )
  })

  test('takes away one filter, then all of them', async ({ page }) => {
    await page.goto('/projects?client=european-union&solution=governance')
    await page.getByRole('link', { name: 'Remove Solution: Governance' }).click()
    await expect(page).toHaveURL(/\/projects\?client=european-union$/u)
    await page.getByRole('link', { name: 'Clear all' }).click()
    await expect(page).toHaveURL(/\/projects$/u)
    await expect(page.locator('#sentence')).toContainText('All')
  })

  test('keeps the other filters when sorting, and the order when filtering', async ({ page }) => {
    await page.goto('/projects?region=sub-saharan-africa')
    await sortBy(page, 'Oldest first')
    await expect(page).toHaveURL(/region=sub-saharan-africa&sort=oldest/u)
    await expect(page.getByRole('article').first()).toContainText('ProAgro')
    await (await findOption(page, 'Client', 'Kosmos Energy')).check()
    await showProjects(page)
    await expect(page).toHaveURL(/sort=oldest/u)
    await expect(page.getByRole('article')).toHaveCount(1)
  })

  test('pages through everything without missing or repeating a project', async ({ page }) => {
    await page.goto('/projects')
    const total = await readTotal(page)
    const links = () =>
      page
        .getByRole('article')
        .getByRole('link')
        .evaluateAll((all) => all.map((a) => a.getAttribute('href')))
    const first = await links()
    await follow(page.getByRole('link', { name: 'Next' }))
    await expect(page).toHaveURL(/page=2/u)
    await expect(page.locator('[aria-current=page]', { hasText: '2' })).toBeVisible()
    const all = new Set([...first, ...(await links())])
    expect(all.size).toBe(total)
  })

  test('who finds nothing is told which filter to drop and what that brings', async ({ page }) => {
    await page.goto('/projects?client=kosmos-energy&country=egypt')
    await expect(page.locator('#sentence')).toHaveText('No projects in Egypt for Kosmos Energy')
    const way = page.getByRole('link', { name: 'Remove Kosmos Energy' })
    const promised = Number(/\d+/u.exec(await way.locator('xpath=..').innerText())?.[0])
    await way.click()
    await expect(page.locator('#sentence')).not.toContainText('Kosmos Energy')
    await expect(page.locator('#sentence')).toContainText('in Egypt')
    expect(await readTotal(page)).toBe(promised)
  })

  test('opens a project and comes back to the same result', { tag: '@smoke' }, async ({ page }) => {
    await page.goto('/projects?client=european-union&sort=title')
    const sentence = await page.locator('#sentence').innerText()
    await page.getByRole('article').nth(1).getByRole('link').click()
    await expect(page).toHaveURL(/\/projects\/[a-z0-9-]+$/u)
    await page.goBack()
    await expect(page).toHaveURL(/client=european-union&sort=title/u)
    await expect(page.locator('#sentence')).toHaveText(sentence)
    await expect(await findOption(page, 'Client', 'European Union')).toBeChecked()
  })
})

test('an old or odd address is understood as far as possible, and says the rest', async ({
  page,
}) => {
  await page.goto('/projects?client=DFID&region=atlantis&colour=red&from=soon&page=99')
  await expect(page.locator('#sentence')).toContainText(
    'for the Foreign, Commonwealth & Development Office',
  )
  const notices = page.getByRole('region', { name: 'About this address' })
  for (const word of ['atlantis', 'colour', 'soon', '99']) await expect(notices).toContainText(word)
})

test('a project leads to everything it belongs to', async ({ page }) => {
  await page.goto('/projects/africa-tdda')
  const facts = page.locator('dl')
  for (const name of ['Cameroon', 'Uganda', 'Global Health', 'Sub-Saharan Africa', 'Regional']) {
    await expect(facts.getByRole('link', { name, exact: true })).toBeVisible()
  }
  await facts.getByRole('link', { name: 'Cameroon' }).click()
  await expect(page).toHaveURL(/\/countries\/cameroon$/u)
  await page.getByRole('link', { name: 'View this project in the list' }).click()
  await expect(page.locator('#sentence')).toHaveText('1 project in Cameroon')
})

test('the home page leads into the listing with true counts', async ({ page }) => {
  for (const way of ['By region', 'By country']) {
    await page.goto('/')
    const link = page.getByRole('region', { name: way }).getByRole('link').first()
    const count = Number(
      /(\d+) (?:more )?projects?(?: left out)?$/u.exec(
        (await link.innerText()).replace(/\s+/gu, ' '),
      )?.[1],
    )
    await follow(link)
    await expect(page.locator('#sentence')).toContainText(`${count} project`)
  }
})

test('an unknown address helps on with a search', async ({ page }) => {
  const answer = await page.goto('/projects/no-such-project')
  expect(answer?.status()).toBe(404)
  await page.getByRole('searchbox').fill('land')
  await page.getByRole('button', { name: 'Search' }).click()
  await expect(page).toHaveURL(/\/projects\?q=land/u)
})

test('on a phone the filters open and close as a sheet of their own', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto('/projects')
  const filters = page.getByRole('form', { name: 'Filters' })
  await expect(filters).toBeHidden()
  await page.getByRole('link', { name: 'Filters', exact: true }).click()
  await expect(filters).toBeVisible()
  await page.getByRole('link', { name: 'Close' }).click()
  await expect(filters).toBeHidden()
  await page.getByRole('link', { name: 'Filters', exact: true }).click()
  await (await findOption(page, 'Client', 'European Union')).check()
  await showProjects(page)
  await expect(page.getByRole('link', { name: 'Filters (1)' })).toBeVisible()
  await expect(page.locator('#sentence')).toContainText('European Union')
})
