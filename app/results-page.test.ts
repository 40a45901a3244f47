import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import ResultsPage from '@/app/(site)/results/page'

async function render(search: string): Promise<string> {
  const params = Object.fromEntries(new URLSearchParams(search))
  return renderToStaticMarkup(await ResultsPage({ searchParams: Promise.resolve(params) }))
}

it('results are searched and narrowed to a unit on their own page, within the filters', async () => {
  const html = await render('q=water&client=-european-union&unit=count&page=2')
  const form = /<form [^>]*action="\/results".*?<\/form>/su.exec(html)?.[0] ?? ''
  expect(form).toContain('<input type="hidden" name="client" value="-european-union"/>')
  expect(form).toMatch(/name="q"[^>]*value="water"/u)
  expect(form).toMatch(/<option value="count" selected="">Numbers \(\d+\)/u)
  expect(form.match(/name="q"/gu)).toHaveLength(1)
  expect(form).not.toContain('name="page"')
})

it('the unit that was asked for stays chosen where no result is in it', async () => {
  const html = await render('q=nothing-has-this-word&unit=count')
  expect(html).toContain('<option value="count" selected="">Numbers (0)</option>')
})
