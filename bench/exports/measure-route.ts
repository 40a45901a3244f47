import { getLibrary } from '@/lib/content/store'
import { publicViewer } from '@/lib/content/types'

/** What one export took: milliseconds, bytes, and bytes of memory above those before it. */
export type Measured = {
  readonly first: number
  readonly whole: number
  readonly size: number
  readonly growth: number
  readonly pieces: number
}

type Route = { readonly GET: (request: Request) => Response | Promise<Response> }

/** The exports by their addresses; a process that measures one loads no other. */
const routes = new Map<string, () => Promise<Route>>([
  ['/projects.csv', () => import('@/app/projects.csv/route')],
  ['/projects.json', () => import('@/app/projects.json/route')],
  ['/projects.geojson', () => import('@/app/projects.geojson/route')],
  ['/projects.xlsx', () => import('@/app/projects.xlsx/route')],
  ['/projects.atom', () => import('@/app/projects.atom/route')],
  ['/iati.xml', () => import('@/app/iati.xml/route')],
])

const [address = ''] = process.argv.slice(2)
process.stdout.write(JSON.stringify(await measure(address)))

/** An export several times, as a running site gives it out: its library is open, its code is warm. */
async function measure(path: string): Promise<Measured[]> {
  const route = await routes.get(path)?.()
  if (!route) throw new Error(`No export is at ${path}.`)
  getLibrary(publicViewer)
  await readToEnd(route, path)
  const runs: Measured[] = []
  for (let run = 0; run < 5; run++) runs.push(await readToEnd(route, path))
  return runs
}

/** Reads an export to its end as a client does, piece by piece. */
async function readToEnd({ GET }: Route, path: string): Promise<Measured> {
  globalThis.gc?.()
  const before = readMemory()
  let peak = before
  const start = performance.now()
  const { ok, status, body } = await GET(new Request(`http://localhost${path}`))
  if (!ok || !body) throw new Error(`${path} answered ${status}.`)
  let first: number | undefined
  let size = 0
  let pieces = 0
  const reader = body.getReader()
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    first ??= performance.now() - start
    pieces++
    size += piece.value.byteLength
    peak = Math.max(peak, readMemory())
  }
  const whole = performance.now() - start
  return { first: first ?? whole, whole, size, growth: peak - before, pieces }
}

/** Bytes in use, what is not yet collected included: what a small host must have. */
function readMemory(): number {
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}
