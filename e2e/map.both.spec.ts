import { expect, test } from '@playwright/test'

/** The number of projects of a country, as the map says it; undefined when it is not on it. */
const countOf = /, (\d+) projects?/u

test.describe('a visitor at the map', () => {
  test('chooses a country and sees its projects, and chooses it no longer', {
    tag: '@smoke',
  }, async ({ page }) => {
    await page.goto('/projects')
    await page.getByRole('link', { name: 'Map', exact: true }).click()
    await expect(page).toHaveURL(/view=map/u)
    const map = page.locator('.world-map svg')
    const egypt = map.getByRole('link', { name: /^Egypt, / })
    const count = countOf.exec((await egypt.textContent()) ?? '')?.[1]
    await egypt.press('Enter')
    await expect(page).toHaveURL(/country=egypt/u)
    await expect(page.locator('#sentence')).toHaveText(`${count} projects in Egypt`)
    await expect(page.getByRole('article')).toHaveCount(Number(count))
    // Others stay in sight, to be chosen too.
    await expect(map.getByRole('link', { name: /^Ethiopia, / })).toBeAttached()
    await expect(egypt).toHaveAttribute('aria-current', 'true')
    await egypt.press('Enter')
    await expect(page).not.toHaveURL(/country=/u)
    await expect(page).toHaveURL(/view=map/u)
  })

  test('presses a country or a dot with the pointer', async ({ page }) => {
    for (const [name, address] of [
      ['Ethiopia', 'ethiopia'],
      ['Cabo Verde', 'cabo-verde'],
    ]) {
      await page.goto('/projects?view=map')
      const box = await page
        .locator('.world-map svg')
        .getByRole('link', { name: new RegExp(`^${name}, `, 'u') })
        .boundingBox()
      if (!box) throw new Error(`${name} is not drawn.`)
      await page.mouse.click(box.x + box.width / 2 + 4, box.y + box.height / 2 - 4)
      await expect(page).toHaveURL(new RegExp(`country=${address}`, 'u'))
    }
  })

  test('sees only the countries of what is filtered, with their numbers', async ({ page }) => {
    await page.goto('/projects?view=map')
    const links = page.locator('.world-map svg a')
    const all = await links.count()
    await page.getByRole('checkbox', { name: /^European Union/u }).check()
    await page.getByRole('button', { name: /^Show (\d+ )?projects?$/u }).click()
    await expect(page).toHaveURL(/client=european-union/u)
    await expect.poll(() => links.count()).toBeLessThan(all)
    const names = await links.allTextContents()
    await page.getByText(/^View as a table/u).click()
    const rows = await page.locator('.map-table tbody tr').allInnerTexts()
    const said = rows.map((row) => {
      const [label, count] = row.split(/\s*\t\s*/u)
      return `${label?.trim()}, ${count === '1' ? '1 project' : `${count} projects`}`
    })
    expect(said.toSorted()).toEqual(names.toSorted())
  })

  test('goes on to the projects of no single country', async ({ page }) => {
    await page.goto('/projects?view=map')
    const link = page.getByRole('link', { name: /^Regional \(\d+\) projects?$/u })
    const count = /\d+/u.exec(await link.innerText())?.[0]
    await link.click()
    await expect(page).toHaveURL(/country=regional/u)
    await expect(page.locator('#sentence')).toContainText(`${count} project`)
  })
})

test('a phone shows the map large, one area at a time', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 })
  await page.goto('/')
  const frame = page.locator('.map-frame')
  const brazil = frame.getByRole('link', { name: /^Brazil, / })
  const isInFrame = async () => {
    const [outer, inner] = [await frame.boundingBox(), await brazil.boundingBox()]
    if (!outer || !inner) return false
    expect(outer.height).toBeGreaterThanOrEqual(280)
    return inner.x >= outer.x && inner.x + inner.width <= outer.x + outer.width
  }
  const areas = page.getByRole('navigation', { name: 'Parts of the map' })
  await areas.getByRole('link', { name: 'Asia' }).click()
  // Nor is what is beyond the frame for the keyboard and screen readers.
  await expect(brazil).toBeHidden()
  await areas.getByRole('link', { name: 'Americas' }).click()
  await expect(brazil).toBeVisible()
  await expect.poll(isInFrame).toBe(true)
})

test('a project without a photograph says where it is', async ({ page }) => {
  await page.goto('/projects/nepal-paani')
  await expect(page.getByRole('img', { name: 'Map: Nepal in Asia' })).toBeVisible()
})
