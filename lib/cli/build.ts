import { loadEnv } from './load-env'
import { runExplained } from './run-explained'

// The other modules read the environment as soon as they are imported, so .env files come first.
await loadEnv('production')
const { buildSite, isBuildCurrent, prepareBuild } = await import('@/lib/cli/build/build-site')

const has = (option: string) => process.argv.includes(option)

async function run(): Promise<number> {
  if (has('--prepare')) return prepareBuild()
  if (has('--if-changed') && (await isBuildCurrent())) return 0
  return buildSite({ isQuick: has('--quick'), isPrepared: has('--prepared') })
}

await runExplained(run)
