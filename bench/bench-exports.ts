import { execFileSync } from 'node:child_process'
import { addToShell } from '@/lib/cli/load-env'
import type { Measured } from './exports/measure-route'
import { round } from './measure'

/** Bounds of 10,000 projects: the first byte as a share, growth in MB, seconds. */
const bounds = { '/projects.csv': { share: 0.05, growth: 60 }, '/iati.xml': { seconds: 3 } }

const addresses = [
  '/projects.csv',
  '/projects.json',
  '/projects.geojson',
  '/projects.xlsx',
  '/projects.atom',
  '/iati.xml',
]

/**
 * How soon the exports of 10,000 projects begin and end, and how much memory they take: the routes
 * themselves, each in its own process. Fails where a bound is broken.
 */
export function benchExports(): void {
  const measured = new Map(addresses.map((address) => [address, measure(address)]))
  console.log('Exports of 10,000 projects: the median of 5, memory of the worst')
  console.table(
    [...measured].map(([address, { first, whole, size, growth, pieces }]) => ({
      export: address,
      'first byte ms': round(first),
      'whole ms': round(whole),
      'first ÷ whole': round(first / whole),
      MB: round(size / 1e6),
      pieces,
      'memory growth MB': round(growth / 1e6),
    })),
  )
  const csv = measured.get('/projects.csv')
  const iati = measured.get('/iati.xml')
  if (!csv || !iati) throw new Error('The exports with bounds were not measured.')
  const broken = [
    ...(csv.first / csv.whole > bounds['/projects.csv'].share ? ['the first byte of the CSV'] : []),
    ...(csv.growth / 1e6 > bounds['/projects.csv'].growth ? ['the memory of the CSV'] : []),
    ...(iati.whole / 1000 > bounds['/iati.xml'].seconds ? ['the time of the IATI file'] : []),
    ...(iati.pieces < 2 ? ['the IATI file in pieces'] : []),
  ]
  if (broken.length === 0) return
  console.error(`Out of bounds: ${broken.join(', ')}.`)
  process.exitCode = 1
}

/** Of several runs the one with the median share before its first byte, with the most memory of any. */
function measure(address: string): Measured {
  const program = ['--expose-gc', '--import', 'tsx', 'bench/exports/measure-route.ts', address]
  const settings = {
    TSX_TSCONFIG_PATH: 'bench/exports/tsconfig.json',
    SITE_URL: 'http://localhost:3000',
  }
  const printed = execFileSync(process.execPath, program, {
    env: addToShell(settings),
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const runs: Measured[] = JSON.parse(printed)
  const inOrder = runs.toSorted((a, b) => a.first / a.whole - b.first / b.whole)
  const median = inOrder[Math.floor(inOrder.length / 2)]
  if (!median) throw new Error(`${address} was not measured.`)
  return { ...median, growth: Math.max(...runs.map(({ growth }) => growth)) }
}
