import { expect, test } from '@playwright/test'

test('the results of a project show as figures, each with the rest of its line', async ({
  page,
}) => {
  await page.goto('/projects/georgia-economic-security-program')
  const results = page.getByRole('region', { name: 'Select Results' })
  await expect(results.getByRole('listitem')).toHaveText([
    /^28\s*partnerships formed\.$/u,
    /^\$31\.7 million\s*in additional sales by small firms\.$/u,
    /^2,042\s*jobs of high value created\.$/u,
    /^700\+\s*jobs in view for students of the SkillWill Academy\.$/u,
    /^100\+\s*artisans opened a shop on Etsy\.$/u,
  ])
})

test('what came of a project is read before what was done', async ({ page }) => {
  await page.goto('/projects/georgia-economic-security-program')
  const headings = await page.getByRole('article').getByRole('heading').allInnerTexts()
  expect(headings.indexOf('Select results')).toBe(1)
  expect(headings.indexOf('Sample activities')).toBe(2)
})

test('a page can be cited and sent on, with its public address and nobody in between', async ({
  page,
}) => {
  await page.goto('/projects/georgia-economic-security-program')
  const address = 'http://localhost:3000/projects/georgia-economic-security-program'
  const cite = page.getByText('Cite this page')
  await cite.click()
  const citation = page.getByText(`, ${address}.`)
  await expect(citation).toBeVisible()
  await expect(citation).toContainText('“Georgia—Economic Security Program (ESP)”')
  await page.getByText('Share this page').click()
  await expect(page.getByText(address, { exact: true }).first()).toBeVisible()
  const href = await page.getByRole('link', { name: 'Send by email' }).getAttribute('href')
  const mail = new URL(href ?? '')
  expect(mail.protocol).toBe('mailto:')
  expect(mail.searchParams.get('subject')).toBe('Georgia—Economic Security Program (ESP)')
  expect(mail.searchParams.get('body')).toContain(address)
  expect(href).not.toContain('+')
})
