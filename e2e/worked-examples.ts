import { execFile } from 'node:child_process'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from '@playwright/test'
import { readOutput, type ScratchSite } from './scratch-site'

/**
 * What the worked examples of CONTRIBUTING.md promise: what another organisation needs is a few rows in
 * a few files. They are applied one after the other to the site of another organisation.
 */

/** The patches in `e2e/patches`, in their order, and how many files each may touch. */
export const examples = [
  ['contract', 3],
  ['budget', 3],
  ['programmes', 3],
  ['no-client', 1],
] as const

const run = promisify(execFile)
const tsx = path.resolve('node_modules/tsx/dist/cli.mjs')

/** Content with a text, an amount and a vocabulary more. */
export async function addExampleContent(contentDir: string): Promise<void> {
  const write = (file: string, text: string) => writeFile(path.join(contentDir, file), text)
  await mkdir(path.join(contentDir, 'programmes'))
  await write('programmes/river-fund.md', describeFund('River Fund', 'RF'))
  await write('programmes/unused-fund.md', describeFund('Unused Fund', 'UF'))
  await addLines(
    path.join(contentDir, well),
    'budget: "2,500,000"\nprogrammes: RF\ncontract: W-1 <a>',
  )
  await addLines(path.join(contentDir, 'projects/slovenia-odd-title.md'), 'budget: 40000')
}

const well = 'projects/austria-one-well.md'

const describeFund = (title: string, alias: string) =>
  `---\ntitle: ${title}\naliases:\n- ${alias}\n---\n\nWells along one river.\n`

/** Adds lines to the front matter of a file. */
async function addLines(file: string, lines: string): Promise<void> {
  const text = await readFile(file, 'utf8')
  await writeFile(file, text.replace('---\n', `---\n${lines}\n`))
}

/**
 * @param getSite the site, once it is there, with the content of {@link addExampleContent}.
 * @param contentDir where its content is, by its path from its folder.
 */
export function testExamples(getSite: () => ScratchSite, contentDir: string): void {
  testText(getSite)
  testAmount(getSite)
  testVocabulary(getSite, contentDir)
  testWithoutClients(() => getSite().url)
}

function testText(getSite: () => ScratchSite): void {
  test('a text is on the page, in the table, in every download and found', async ({
    page,
    request,
  }) => {
    const project = `${getSite().url}/projects/austria-one-well`
    await page.goto(project)
    await expect(page.locator('dl.facts')).toContainText('Contract numberW-1 <a>')
    await page.goto(`${getSite().url}/projects?view=table&q=well`)
    await expect(page.getByRole('columnheader', { name: 'Contract number' })).toBeVisible()
    await expect(page.getByRole('row').filter({ hasText: 'W-1 <a>' })).toHaveCount(1)
    // Without heads of columns, a phone says beside it what it is.
    await page.setViewportSize({ width: 360, height: 740 })
    const label = await page
      .locator('td', { hasText: 'W-1 <a>' })
      .evaluate((cell) => getComputedStyle(cell, '::before').content)
    expect(label).toContain('Contract number ')
    const found = await (await request.get(`${getSite().url}/projects.csv?q="W-1"`)).text()
    expect(found.trim().split('\r\n')).toHaveLength(2)
    const csv = await (await request.get(`${getSite().url}/projects.csv?q=well`)).text()
    expect(csv).toMatch(/,contract\r\n[\s\S]*,W-1 <a>\r\n/u)
    for (const file of ['/projects.json', '/api/projects', '/api/v1/projects']) {
      const { projects } = await (await request.get(`${getSite().url}${file}`)).json()
      const contracts = projects.map(({ contract }: { contract: unknown }) => contract)
      expect([file, new Set(contracts)]).toEqual([file, new Set([null, 'W-1 <a>'])])
    }
  })
}

function testAmount(getSite: () => ScratchSite): void {
  test('an amount has a range with a histogram, a chip and a place in the sentence', async ({
    page,
  }) => {
    await page.goto(`${getSite().url}/projects?budget-from=1000000`)
    await expect(page.locator('#sentence')).toHaveText(/1 project .*budget of €1,000,000 or more/u)
    await expect(page.getByRole('article')).toHaveCount(1)
    await expect(page.getByLabel('Active filters')).toContainText('Budget from €1,000,000')
    const filter = page.getByRole('group', { name: 'Budget in EUR' })
    await expect(filter.getByRole('img')).toHaveAccessibleName(
      'Projects by budget, €20,000 to €2,000,000; up to 1 in one part',
    )
    await expect(filter.getByLabel('From', { exact: true })).toHaveValue('1000000')
    await page.goto(`${getSite().url}/projects?budget-to=100&budget-from=twelve`)
    await expect(page.getByText('“twelve” is not an amount in euros')).toBeVisible()
  })

  test('an amount is on the page, in the table and in every download', async ({
    page,
    request,
  }) => {
    await page.goto(`${getSite().url}/projects/austria-one-well`)
    await expect(page.locator('dl.facts')).toContainText('€2,500,000')
    await page.goto(`${getSite().url}/projects?view=table&budget-from=1000000`)
    await expect(page.getByRole('columnheader', { name: 'Budget' })).toBeVisible()
    await expect(page.getByRole('row').last()).toContainText('€2,500,000')
    const csv = await (
      await request.get(`${getSite().url}/projects.csv?budget-from=1000000`)
    ).text()
    expect(csv).toContain('budget_eur')
    expect(csv).toContain(',2500000,')
    for (const file of ['/projects.json', '/api/projects']) {
      const { projects } = await (
        await request.get(`${getSite().url}${file}?budget-from=1000000`)
      ).json()
      expect([file, projects.length, projects[0].budget]).toEqual([file, 1, 2_500_000])
    }
  })
}

function testVocabulary(getSite: () => ScratchSite, contentDir: string): void {
  test('an amount, a name and a text that cannot be meant are told with their line', async () => {
    const file = path.join(getSite().folder, contentDir, well)
    const good = await readFile(file, 'utf8')
    await writeFile(
      file,
      good
        .replace('"2,500,000"', 'two')
        .replace('programmes: RF', 'programmes: RX')
        .replace('contract: W-1 <a>', 'contract: W-1 # 2'),
    )
    const told = await readOutput(getSite().folder, ['content', 'check'], {
      CONTENT_DIR: contentDir,
    })
    await writeFile(file, good)
    expect(told).toMatch(
      /austria-one-well\.md:2:\d+ error invalid-value budget is not a whole amount/u,
    )
    expect(told).toMatch(
      /austria-one-well\.md:3:\d+ error unknown-name "RX" is not in the programmes/u,
    )
    expect(told).toMatch(/austria-one-well\.md:4:\d+ error cut-value a space and #/u)
  })

  test('a vocabulary is a filter, an index, landing pages and an old name that redirects', async ({
    page,
    request,
  }) => {
    await page.goto(`${getSite().url}/projects?programme=RF`)
    await expect(page.locator('#sentence')).toHaveText(/1 project for the River Fund/u)
    const group = page.getByRole('group', { name: 'Donor programme' })
    await expect(group.getByRole('checkbox', { name: 'River Fund' })).toBeChecked()
    // The project that has no programme can be found by that, too.
    await expect(group.getByRole('checkbox', { name: 'Not stated' })).not.toBeChecked()
    await page.goto(`${getSite().url}/programmes`)
    await page.getByRole('main').getByRole('link', { name: 'River Fund' }).click()
    await expect(page).toHaveURL(`${getSite().url}/programmes/river-fund`)
    await expect(page.getByRole('heading', { level: 1 })).toContainText('River Fund')
    const nav = page.getByRole('navigation', { name: 'Main' })
    await expect(nav.getByRole('link', { name: 'Donor programmes' })).toBeVisible()
    const alias = await request.get(`${getSite().url}/programmes/rf`, { maxRedirects: 0 })
    expect([alias.status(), alias.headers().location]).toEqual([308, '/programmes/river-fund'])
    expect((await request.get(`${getSite().url}/programmes/unused-fund`)).status()).toBe(404)
    const sitemap = await (await request.get(`${getSite().url}/sitemap.xml`)).text()
    expect(sitemap).toContain('/programmes/river-fund<')
    expect(sitemap).not.toContain('unused-fund')
  })

  test('a vocabulary is in the downloads, the editor and the importer', async ({ request }) => {
    const csv = await (await request.get(`${getSite().url}/projects.csv?programme=rf`)).text()
    expect(csv).toMatch(/,programmes,[\s\S]*,River Fund,/u)
    const { facets, projects } = await (await request.get(`${getSite().url}/api/projects`)).json()
    expect(facets.programme).toMatchObject([
      { value: 'river-fund', count: 1 },
      { value: '_none', count: 1 },
    ])
    expect(projects[0].programme).toBeDefined()
    const script =
      "import { listFormFields as f } from '@/lib/editor/form/form-fields'; console.log(JSON.stringify([f('projects'), f('programmes')]))"
    const { stdout } = await run(process.execPath, [tsx, '-e', script], { cwd: getSite().folder })
    const [fields, own] = JSON.parse(stdout)
    expect(fields).toContainEqual(
      expect.objectContaining({ name: 'programmes', kind: 'names', vocabulary: 'programmes' }),
    )
    expect(own).toContainEqual(expect.objectContaining({ name: 'aliases', kind: 'lines' }))
    const old = path.join(getSite().folder, 'old/_projects')
    await mkdir(old, { recursive: true })
    await writeFile(
      path.join(old, 'old-well.md'),
      '---\ntitle: Old Well\nprogrammes: Lake Fund\n---\nA well.\n',
    )
    const report = await readOutput(getSite().folder, ['content', 'import', 'old', '--dry-run'], {
      CONTENT_DIR: contentDir,
    })
    expect(report).toContain('programmes/lake-fund.md')
  })
}

/** What the patch promises that takes a facet away; CONTRIBUTING.md explains it. */
function testWithoutClients(getOrigin: () => string): void {
  test('nothing leads to a facet that is gone', async ({ page, request }) => {
    for (const address of ['/', '/projects', '/projects/austria-one-well', '/regions']) {
      await page.goto(`${getOrigin()}${address}`)
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
      await expect(page.locator('a[href^="/clients"]')).toHaveCount(0)
    }
    expect((await request.get(`${getOrigin()}/clients`)).status()).toBe(404)
    const { facets } = await (await request.get(`${getOrigin()}/api/projects`)).json()
    expect(Object.keys(facets)).toEqual(['region', 'solution', 'country', 'programme', 'status'])
    await page.goto(`${getOrigin()}/projects?client=city-of-graz`)
    await expect(page.getByText('“client” is not a filter')).toBeVisible()
    // Who paid for a project is still said on its page.
    await page.goto(`${getOrigin()}/projects/austria-one-well`)
    await expect(page.locator('dl.facts')).toContainText('City of Graz')
  })
}
