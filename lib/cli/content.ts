import { loadEnv } from './load-env'

// The other modules read the environment as soon as they are imported, so .env files come first.
await loadEnv('production')
await import('@/lib/cli/content/run-content')
