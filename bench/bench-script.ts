import { compress } from './bench-index'
import { round } from './measure'
import { withSite } from './with-site'

const pages = { listing: '/projects', 'project page': '/projects/clima-med', home: '/' }

/** A page without any client component of ours: what it loads is the framework's. */
const plainPage = '/nowhere'

/** JavaScript that a page sends, ours apart from the framework's, and its HTML; brotli. */
export async function benchScript(): Promise<void> {
  await withSite(async (origin) => {
    const { scripts: framework } = await weigh(origin, plainPage)
    const rows: object[] = []
    for (const [name, path] of Object.entries(pages)) {
      const { scripts, html } = await weigh(origin, path)
      const ours = [...scripts].filter(([address]) => !framework.has(address))
      rows.push({
        page: name,
        'our script kB': round(sum(ours) / 1000),
        'all script kB': round(sum([...scripts]) / 1000),
        'HTML kB': round(html / 1000),
      })
    }
    console.log('What a page sends (brotli)')
    console.table(rows)
  })
}

async function weigh(origin: string, path: string) {
  const page = await (await fetch(origin + path)).text()
  const tags = page.matchAll(/<script[^>]*\ssrc="([^"]+)"[^>]*>/gu)
  const scripts = new Map<string, number>()
  for (const [tag, address = ''] of tags) {
    // Browsers that run modules leave the others alone.
    if (/\snomodule/iu.test(tag) || scripts.has(address)) continue
    const bytes = await (await fetch(origin + address)).arrayBuffer()
    scripts.set(address, compress(new Uint8Array(bytes)))
  }
  return { scripts, html: compress(Buffer.from(page)) }
}

function sum(scripts: readonly (readonly [string, number])[]): number {
  return scripts.reduce((total, [, bytes]) => total + bytes, 0)
}
