import { expect, it } from 'vitest'
import { GET } from '@/app/(embed)/embed/projects/route'
import { embedViews } from '@/components/embed/embed-href'
import { compileStyle } from '@/lib/cli/build/make-embed-style'
import { validateHtml } from './validate-html'

async function readFrame(show: string): Promise<string> {
  // The unknown filter shows a notice.
  const address = `http://localhost:3000/embed/projects?show=${show}&colour=red`
  return (await GET(new Request(address))).text()
}

it.each(embedViews)('a frame for other sites is valid HTML, as a %s', async (show) => {
  expect(await validateHtml(await readFrame(show))).toEqual([])
})

it('frames have a style for every class that has one on the pages of the site', async () => {
  const site = await compileStyle('app/(site)/site.css')
  const frames = await Promise.all(embedViews.map(readFrame))
  const names = frames.flatMap((html) =>
    [...html.matchAll(/\sclass="([^"]*)"/gu)].flatMap(([, all = '']) => all.split(/\s+/u)),
  )
  const styled = [...new Set(names)]
    .map((name) => `.${name.replaceAll('&amp;', '&').replace(/[^\w-]/gu, '\\$&')}`)
    .filter((selector) => site.includes(selector))
  expect(styled.length).toBeGreaterThan(40)
  expect(styled.filter((selector) => !frames[0]?.includes(selector))).toEqual([])
})
