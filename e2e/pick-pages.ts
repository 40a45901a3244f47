import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { pickPages as compareAll, type SamplePage } from '@/audit/list-pages'
import { inTurn } from './in-turn'

const folder = path.resolve('.fieldbook/reports')

/**
 * One page of each kind in the sitemap, the longest. To find it every page is asked for, so one
 * process does that for all, once for each build.
 *
 * @param origin the site of the build, which all tests visit.
 */
export async function pickPages(origin: string): Promise<readonly SamplePage[]> {
  const file = path.join(folder, `pages-${(await readFile('.next/BUILD_ID', 'utf8')).trim()}.json`)
  await mkdir(folder, { recursive: true })
  return inTurn(`${file}.lock`, async () => {
    const known = await readFile(file, 'utf8').catch(() => undefined)
    if (known) return JSON.parse(known)
    const picked = await compareAll(origin)
    await writeFile(file, JSON.stringify(picked))
    return picked
  })
}
