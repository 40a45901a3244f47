import { loadEnv } from './load-env'
import { runExplained } from './run-explained'

// The other modules read the environment as soon as they are imported, so .env files come first.
await loadEnv('development')
await runExplained(async () => {
  await import('@/lib/cli/dev/develop')
  // That of the server, which has ended.
  return Number(process.exitCode ?? 0)
})
