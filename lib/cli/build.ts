import { loadEnv } from './load-env'

// The other modules read the environment as soon as they are imported, so .env files come first.
await loadEnv('production')
const { buildSite } = await import('@/lib/cli/build/build-site')

process.exitCode = await buildSite({ isQuick: process.argv.includes('--quick') })
